//! Shares the receiver, but has nothing that lets one worker at a time use it: E0277, `Receiver` is not `Sync`.

use std::sync::{Arc, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (job_tx, job_rx) = mpsc::channel::<u64>();
    let (result_tx, result_rx) = mpsc::channel();
    let job_rx = Arc::new(job_rx);
    for _ in 0..workers {
        let job_rx = Arc::clone(&job_rx);
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            while let Ok(job) = job_rx.recv() {
                result_tx.send(f(job)).unwrap();
            }
        });
    }
    drop(result_tx);
    for job in jobs {
        job_tx.send(job).unwrap();
    }
    drop(job_tx);
    result_rx.into_iter().collect()
}
