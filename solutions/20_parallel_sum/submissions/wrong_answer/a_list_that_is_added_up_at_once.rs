//! Sends a number, but first keeps all the numbers of the block in a list.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers {
        let tx = tx.clone();
        thread::spawn(move || {
            let mut block = Vec::new();
            for offset in 0..per_producer {
                block.push(producer * per_producer + offset);
            }
            tx.send(block.iter().sum::<u64>()).unwrap();
        });
    }
    drop(tx);
    rx.iter().sum()
}
