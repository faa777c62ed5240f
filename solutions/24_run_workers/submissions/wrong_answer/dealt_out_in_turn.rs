//! Deals the jobs out in turn, a channel for each worker: whoever has a broken or a quick one waits for its turn.

use std::panic::catch_unwind;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (tx, results) = std::sync::mpsc::channel();
    thread::scope(|scope| {
        let mut belts = Vec::new();
        for _ in 0..n {
            let (belt, jobs) = sync_channel(0);
            belts.push(belt);
            let tx = tx.clone();
            scope.spawn(move || {
                for job in jobs {
                    if let Ok(result) = catch_unwind(|| f(job)) {
                        tx.send(result).unwrap();
                    }
                }
            });
        }
        for (turn, job) in rx.into_iter().enumerate() {
            belts[turn % n].send(job).unwrap();
        }
    });
    drop(tx);
    results.into_iter().collect()
}
