//! The queue is full and closed before the pool begins, so `try_recv` finds a job or the end, and never nothing.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let total = jobs.len();
    let (job_tx, job_rx) = mpsc::channel();
    for job in jobs.into_iter().enumerate() {
        job_tx.send(job).unwrap();
    }
    drop(job_tx);
    let job_rx = Arc::new(Mutex::new(job_rx));
    let (tx, rx) = mpsc::sync_channel(1);
    for _ in 0..workers.min(total) {
        let (job_rx, tx) = (job_rx.clone(), tx.clone());
        thread::spawn(move || {
            let take = || job_rx.lock().unwrap().try_recv();
            while let Ok((position, job)) = take() {
                tx.send((position, f(job))).unwrap();
            }
        });
    }
    let mut results: Vec<_> = rx.iter().take(total).collect();
    results.sort();
    results.into_iter().map(|(_, result)| result).collect()
}
