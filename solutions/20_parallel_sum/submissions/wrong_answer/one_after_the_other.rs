//! Waits for each producer before it spawns the next: ten threads, and one at work.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        let auditor = thread::spawn(move || {
            let first = producer * per_producer;
            tx.send((first..first + per_producer).sum::<u64>()).unwrap();
        });
        auditor.join().unwrap();
    }
    drop(tx);
    rx.iter().sum()
}
