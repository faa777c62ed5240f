//@ finding: deadlock line 19
//! Without a buffer a producer ends when its sum is taken, and nobody takes it before the producer has ended.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::sync_channel(0);
    let mut handles = Vec::new();
    for producer in 0..producers {
        let tx = tx.clone();
        handles.push(thread::spawn(move || {
            let first = producer * per_producer;
            tx.send((first..first + per_producer).sum::<u64>()).unwrap();
        }));
    }
    drop(tx);
    for handle in handles {
        handle.join().unwrap();
    }
    rx.iter().sum()
}
