//! Adds up in a type that is too small.

use std::sync::mpsc;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for number in part {
                tx.send(number as u32).unwrap();
            }
        });
    }
    drop(tx);
    u64::from(rx.iter().fold(0u32, u32::wrapping_add))
}
