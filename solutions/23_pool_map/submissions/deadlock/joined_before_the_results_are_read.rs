//@ finding: deadlock line 30
//! The channel of results has little room, and nobody reads it before every worker has ended.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let mut results = vec![0; jobs.len()];
    let (job_tx, job_rx) = mpsc::channel();
    for job in jobs.into_iter().enumerate() {
        job_tx.send(job).unwrap();
    }
    drop(job_tx);
    let (result_tx, result_rx) = mpsc::sync_channel(2);
    let job_rx = Arc::new(Mutex::new(job_rx));
    let mut pool = Vec::new();
    for _ in 0..workers {
        let job_rx = Arc::clone(&job_rx);
        let result_tx = result_tx.clone();
        pool.push(thread::spawn(move || {
            loop {
                let next = job_rx.lock().unwrap().recv();
                let Ok((position, job)) = next else { return };
                result_tx.send((position, f(job))).unwrap();
            }
        }));
    }
    drop(result_tx);
    for worker in pool {
        worker.join().unwrap();
    }
    for (position, result) in result_rx {
        results[position] = result;
    }
    results
}
