//! The guard is a temporary of the `match` and lives until its end, through the job.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let mut results = vec![0; jobs.len()];
    let (job_tx, job_rx) = mpsc::channel();
    let (result_tx, result_rx) = mpsc::channel();
    let job_rx = Arc::new(Mutex::new(job_rx));
    for _ in 0..workers {
        let job_rx = Arc::clone(&job_rx);
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            loop {
                match job_rx.lock().unwrap().recv() {
                    Ok((position, job)) => result_tx.send((position, f(job))).unwrap(),
                    Err(_) => break,
                }
            }
        });
    }
    drop(result_tx);
    for job in jobs.into_iter().enumerate() {
        job_tx.send(job).unwrap();
    }
    drop(job_tx);
    for (position, result) in result_rx {
        results[position] = result;
    }
    results
}
