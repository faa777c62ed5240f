//! Takes a job for an announcement: each worker has a channel of its own, and gets them all.

use std::panic::catch_unwind;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (tx, results) = channel();
    let mut belts = Vec::new();
    for _ in 0..n {
        let (belt, jobs) = channel();
        belts.push(belt);
        let tx = tx.clone();
        thread::spawn(move || {
            for job in jobs {
                if let Ok(result) = catch_unwind(|| f(job)) {
                    tx.send(result).unwrap();
                }
            }
        });
    }
    drop(tx);
    for job in rx {
        belts.iter().for_each(|belt| belt.send(job).unwrap());
    }
    drop(belts);
    results.into_iter().collect()
}
