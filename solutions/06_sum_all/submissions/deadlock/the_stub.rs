//@ finding: deadlock line 28
//! The stub as shipped: the original sender lives on.
//!
//! A shop has several tills. In the evening each till sends every amount it took to the office, over one
//! channel, from a thread of its own; the office adds them up.
//!
//! The code below does all of that, and the sum is right. But the office never goes home: run
//! `cargo run -p grader` and read what it says. Then repair the function. Keep one thread for each part, and keep sending
//! every number on its own.

use std::sync::mpsc;
use std::thread;

/// Sends every number of every part through one channel, from one thread a part, and adds them up.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();

    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for number in part {
                tx.send(number).unwrap();
            }
        });
    }

    let mut sum = 0;
    for number in rx {
        sum += number;
    }
    sum
}
