//! Gives the only receiver to the first worker, and then once more to the second: E0382.

use std::sync::mpsc;
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (job_tx, job_rx) = mpsc::channel::<u64>();
    let (result_tx, result_rx) = mpsc::channel();
    for _ in 0..workers {
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            for job in job_rx {
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
