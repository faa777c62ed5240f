//! Takes a zero for the end.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                tx.send(n).unwrap();
            }
        });
    }
    drop(tx);
    rx.iter().take_while(|&n| n != 0).sum()
}
