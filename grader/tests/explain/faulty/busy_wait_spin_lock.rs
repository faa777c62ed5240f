//@ finding: busy_wait line 12
// A lock made of one atomic: whoever finds it taken tries again at once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

struct SpinLock(AtomicBool);

impl SpinLock {
    fn with<R>(&self, f: impl FnOnce() -> R) -> R {
        while self.0.swap(true, Ordering::Acquire) {}
        let result = f();
        self.0.store(false, Ordering::Release);
        result
    }
}

fn main() {
    let lock = SpinLock(AtomicBool::new(false));
    thread::scope(|s| {
        for guest in 0..2 {
            let lock = &lock;
            s.spawn(move || {
                lock.with(|| {
                    thread::sleep(Duration::from_millis(250));
                    println!("guest {guest} was inside");
                })
            });
        }
    });
}
