//! Deals the jobs out in turn before anybody works: a worker with a long job keeps short ones waiting.

use std::sync::mpsc;
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let mut results = vec![0; jobs.len()];
    let (result_tx, result_rx) = mpsc::channel();
    let mut lines = Vec::new();
    for _ in 0..workers {
        let (line, job_rx) = mpsc::channel::<(usize, u64)>();
        lines.push(line);
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            for (position, job) in job_rx {
                result_tx.send((position, f(job))).unwrap();
            }
        });
    }
    drop(result_tx);
    for (job, line) in jobs.into_iter().enumerate().zip((0..workers).cycle()) {
        lines[line].send(job).unwrap();
    }
    drop(lines);
    for (position, result) in result_rx {
        results[position] = result;
    }
    results
}
