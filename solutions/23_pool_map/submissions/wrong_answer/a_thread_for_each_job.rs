//! No pool at all: as many threads as jobs, whatever `workers` says.

use std::sync::mpsc;
use std::thread;

pub fn pool_map(jobs: Vec<u64>, _workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let mut results = vec![0; jobs.len()];
    let (tx, rx) = mpsc::channel();
    for (position, job) in jobs.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((position, f(job))).unwrap());
    }
    drop(tx);
    for (position, result) in rx {
        results[position] = result;
    }
    results
}
