//! Offers a sum of 32 bits.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u32, per_producer: u32) -> u32 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            let first = producer * per_producer;
            tx.send((first..first + per_producer).sum::<u32>()).unwrap();
        });
    }
    drop(tx);
    rx.iter().sum()
}
