//! The blocks overlap: each one includes the first number of the next.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            let block = producer * per_producer..=(producer + 1) * per_producer;
            tx.send(block.sum::<u64>()).unwrap();
        });
    }
    drop(tx);
    rx.iter().sum()
}
