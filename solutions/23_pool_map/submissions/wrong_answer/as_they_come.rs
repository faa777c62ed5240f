//! The guard is repaired; the results are returned in the order in which they were ready.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (job_tx, job_rx) = mpsc::channel();
    let (result_tx, result_rx) = mpsc::channel();
    let job_rx = Arc::new(Mutex::new(job_rx));
    for _ in 0..workers {
        let job_rx = Arc::clone(&job_rx);
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            loop {
                let next = job_rx.lock().unwrap().recv();
                let Ok(job) = next else { return };
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
