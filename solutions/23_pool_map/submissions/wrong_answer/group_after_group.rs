//! Starts as many threads as there may be workers, waits for all of them, and starts the next group.

use std::sync::mpsc;
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let mut results = Vec::new();
    for group in jobs.chunks(workers) {
        let (tx, rx) = mpsc::channel();
        for (position, &job) in group.iter().enumerate() {
            let tx = tx.clone();
            thread::spawn(move || tx.send((position, f(job))).unwrap());
        }
        drop(tx);
        let mut done: Vec<(usize, u64)> = rx.into_iter().collect();
        done.sort();
        results.extend(done.into_iter().map(|(_, result)| result));
    }
    results
}
