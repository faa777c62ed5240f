//! One message each, with all the numbers in it: the adding is still done by one thread, and the memory is gone.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            let first = producer * per_producer;
            let block: Vec<u64> = (first..first + per_producer).collect();
            tx.send(block).unwrap();
        });
    }
    drop(tx);
    rx.iter().flatten().sum()
}
