//! Finds the order again by the job's value: of equal jobs one result survives.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let order = jobs.clone();
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
                result_tx.send((job, f(job))).unwrap();
            }
        });
    }
    drop(result_tx);
    for job in jobs {
        job_tx.send(job).unwrap();
    }
    drop(job_tx);
    let mut results: HashMap<u64, u64> = result_rx.into_iter().collect();
    order.iter().filter_map(|job| results.remove(job)).collect()
}
