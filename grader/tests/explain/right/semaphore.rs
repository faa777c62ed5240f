//@ right
// Five cars and two pumps: a semaphore from a mutex and a condition variable.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

struct Semaphore {
    free: Mutex<u32>,
    freed: Condvar,
}

struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    fn acquire(&self) -> Permit<'_> {
        let free = self.free.lock().unwrap();
        *self.freed.wait_while(free, |free| *free == 0).unwrap() -= 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap() += 1;
        self.0.freed.notify_one();
    }
}

fn main() {
    let pumps = Semaphore {
        free: Mutex::new(2),
        freed: Condvar::new(),
    };
    let (busy, most) = (AtomicU32::new(0), AtomicU32::new(0));
    thread::scope(|s| {
        for _ in 0..5 {
            s.spawn(|| {
                let _permit = pumps.acquire();
                let now = busy.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now, Ordering::SeqCst);
                thread::sleep(Duration::from_millis(2));
                busy.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    assert!((1..=2).contains(&most.into_inner()));
}
