//! Adds floating-point numbers: large amounts are rounded.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel::<f64>();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                tx.send(n as f64).unwrap();
            }
        });
    }
    drop(tx);
    rx.iter().sum::<f64>() as u64
}
