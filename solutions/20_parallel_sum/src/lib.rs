//! Reference solution.
//!
//! The adding is done where the numbers are, in the producer's thread; what travels is one number of eight bytes.
//! Partial sums arrive in any order, and a sum is the same in any order, so nothing has to be sorted.

use std::sync::mpsc;
use std::thread;

/// Adds up the numbers `0 .. producers * per_producer`, with `producers` threads.
pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();

    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            let first = producer * per_producer;
            let partial: u64 = (first..first + per_producer).sum();
            // The receiver lives until every sender is gone; without it, nobody needs the number.
            let _ = tx.send(partial);
        });
    }
    // `producers` clones are on their way; the original would keep the sum below waiting.
    drop(tx);

    rx.into_iter().sum()
}
