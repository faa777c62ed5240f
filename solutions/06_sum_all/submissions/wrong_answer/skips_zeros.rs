//! Right sum, but the zeros are not sent.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                if n != 0 {
                    tx.send(n).unwrap();
                }
            }
        });
    }
    drop(tx);
    rx.iter().sum()
}
