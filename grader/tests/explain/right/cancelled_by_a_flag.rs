//@ right
// A digger looks at a flag between two strokes, and sleeps for each stroke.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

fn main() {
    let cancelled = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&cancelled);
    let digger = thread::spawn(move || {
        let mut strokes = 0_u32;
        while !seen.load(Ordering::Acquire) {
            thread::park_timeout(Duration::from_millis(5));
            strokes += 1;
        }
        strokes
    });
    thread::sleep(Duration::from_millis(40));
    cancelled.store(true, Ordering::Release);
    digger.thread().unpark();
    println!("{} strokes", digger.join().unwrap());
}
