//@ finding: busy_wait line 13
// A runner spins on a flag until the starter, who counts to three, sets it.

use std::hint;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

static GO: AtomicBool = AtomicBool::new(false);

fn main() {
    let runner = thread::spawn(|| {
        while !GO.load(Ordering::Acquire) {
            hint::spin_loop();
        }
        println!("running");
    });
    for count in 1..=3 {
        println!("{count}");
        thread::sleep(Duration::from_secs(1));
    }
    GO.store(true, Ordering::Release);
    runner.join().unwrap();
}
