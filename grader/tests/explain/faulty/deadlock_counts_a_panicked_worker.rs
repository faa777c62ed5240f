//@ finding: deadlock line 21
//@ also: panicked_thread line 13
// Main waits until three workers are counted; one of them never gets that far.

use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    let done = Arc::new((Mutex::new(0), Condvar::new()));
    for task in ["5", "6", "six"] {
        let done = Arc::clone(&done);
        thread::spawn(move || {
            let hours = task.parse::<u32>().expect("a number of hours");
            *done.0.lock().unwrap() += hours.min(1);
            done.1.notify_one();
        });
    }
    let (count, changed) = &*done;
    let mut count = count.lock().unwrap();
    while *count < 3 {
        count = changed.wait(count).unwrap();
    }
    println!("{count} workers are done");
}
