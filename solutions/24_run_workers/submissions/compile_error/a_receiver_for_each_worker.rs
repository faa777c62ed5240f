//! Clones the receiver, as one clones a sender: E0599.

use std::panic::catch_unwind;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (tx, results) = channel();
    for _ in 0..n {
        let (rx, tx) = (rx.clone(), tx.clone());
        thread::spawn(move || {
            for job in rx {
                if let Ok(result) = catch_unwind(|| f(job)) {
                    tx.send(result).unwrap();
                }
            }
        });
    }
    drop(tx);
    results.into_iter().collect()
}
