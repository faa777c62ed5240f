//! A thread of its own adds up.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::sync_channel::<u64>(3);
    let office = thread::spawn(move || rx.iter().sum::<u64>());
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                tx.send(n).unwrap();
            }
        });
    }
    drop(tx);
    office.join().unwrap()
}
