//! The only sender moves into the first thread, and the second has none: E0382.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        thread::spawn(move || {
            let first = producer * per_producer;
            tx.send((first..first + per_producer).sum::<u64>()).unwrap();
        });
    }
    rx.iter().sum()
}
