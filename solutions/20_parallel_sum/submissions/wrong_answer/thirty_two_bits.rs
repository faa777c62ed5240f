//! Adds up in a type that is too small for the tickets of a real lottery.

use std::sync::mpsc;
use std::thread;

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (tx, rx) = mpsc::channel();
    for producer in 0..producers as u32 {
        let tx = tx.clone();
        thread::spawn(move || {
            let first = producer * per_producer as u32;
            let block = first..first + per_producer as u32;
            tx.send(block.fold(0, u32::wrapping_add)).unwrap();
        });
    }
    drop(tx);
    u64::from(rx.iter().fold(0, u32::wrapping_add))
}
