//! Looks again and again while the tills are slow.

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
    let mut sum = 0;
    loop {
        match rx.try_recv() {
            Ok(n) => sum += n,
            Err(mpsc::TryRecvError::Empty) => {}
            Err(mpsc::TryRecvError::Disconnected) => return sum,
        }
    }
}
