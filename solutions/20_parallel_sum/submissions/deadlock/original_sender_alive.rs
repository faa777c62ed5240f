//@ finding: deadlock line 17
//! Ten partial sums arrive, and the loop waits for an eleventh sender that nobody uses.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            let first = producer * per_producer;
            tx.send((first..first + per_producer).sum::<u64>()).unwrap();
        });
    }
    let mut total = 0;
    for partial in rx {
        total += partial;
    }
    total
}
