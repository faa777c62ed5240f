//! Reference solution.
//!
//! The loop over `rx` ends when the last sender is gone. Each producer drops its clone when its thread ends; the
//! original is the one that nobody uses and nobody drops, so it is dropped by hand, before the loop.

use std::sync::mpsc;
use std::thread;

/// Sends every number of every part through one channel, from one thread a part, and adds them up.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();

    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for number in part {
                // The receiver lives until the loop below ends, so this cannot fail; if it ever
                // does, there is nobody left to send to.
                if tx.send(number).is_err() {
                    return;
                }
            }
        });
    }
    drop(tx);

    rx.into_iter().sum()
}
