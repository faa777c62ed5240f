//! Every number is a message: the right sum, and a hundred million messages.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            for number in producer * per_producer..(producer + 1) * per_producer {
                tx.send(number).unwrap();
            }
        });
    }
    drop(tx);
    rx.iter().sum()
}
