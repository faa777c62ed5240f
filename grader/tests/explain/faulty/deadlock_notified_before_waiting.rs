//@ finding: deadlock line 16
// A bell rings once; the sleeper only goes to bed after it has rung.

use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    let bell = Arc::new((Mutex::new(()), Condvar::new()));
    bell.1.notify_one();
    let ears = Arc::clone(&bell);
    let sleeper = thread::spawn(move || {
        let quiet = ears.0.lock().unwrap();
        let _awake = ears.1.wait(quiet).unwrap();
        "good morning"
    });
    println!("{}", sleeper.join().unwrap());
}
