//! The first part is sent by the thread that receives.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    let mut it = parts.into_iter();
    let first = it.next().unwrap_or_default();
    for part in it {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                tx.send(n).unwrap();
            }
        });
    }
    for n in first {
        tx.send(n).unwrap();
    }
    drop(tx);
    rx.iter().sum()
}
