//! Deals the parts out to four threads.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    let mut bins: Vec<Vec<u64>> = vec![vec![]; 4];
    for (i, p) in parts.into_iter().enumerate() {
        bins[i % 4].extend(p);
    }
    for part in bins {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                tx.send(n).unwrap();
            }
        });
    }
    drop(tx);
    rx.iter().sum()
}
