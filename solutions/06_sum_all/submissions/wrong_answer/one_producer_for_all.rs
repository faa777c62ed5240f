//! One thread sends everything.

use std::sync::mpsc;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for number in parts.into_iter().flatten() {
            tx.send(number).unwrap();
        }
    });
    rx.iter().sum()
}
