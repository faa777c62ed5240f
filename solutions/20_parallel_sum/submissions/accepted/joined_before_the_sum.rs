//! Waits for all producers first. The channel has room for any number of sums, so none of them waits for its reader.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    let handles: Vec<_> = (0..producers)
        .map(|producer| {
            let tx = tx.clone();
            thread::spawn(move || {
                let block = producer * per_producer..(producer + 1) * per_producer;
                tx.send(block.sum::<u64>())
            })
        })
        .collect();
    for handle in handles {
        handle.join().unwrap().unwrap();
    }
    rx.try_iter().sum()
}
