//@ right
// A nap is measured with the clock; it is never shorter than it was asked to be.

use std::thread;
use std::time::{Duration, Instant, SystemTime};

fn timed<R>(f: impl FnOnce() -> R) -> (R, Duration) {
    let start = Instant::now();
    let result = f();
    (result, start.elapsed())
}

fn main() {
    let before = SystemTime::now();
    let nap = Duration::from_millis(15);
    let sleeper = thread::spawn(move || timed(|| thread::sleep(nap)));
    let ((), took) = sleeper.join().unwrap();
    assert!(took >= nap, "woke up after {took:?}");
    assert!(SystemTime::now() >= before);
}
