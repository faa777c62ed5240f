//! Never more than `workers` at work, but every job still gets a thread of its own.

use std::sync::mpsc;
use std::thread;

pub fn pool_map(jobs: Vec<u64>, workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let mut results = vec![0; jobs.len()];
    let (permit_tx, permit_rx) = mpsc::channel();
    for _ in 0..workers {
        permit_tx.send(()).unwrap();
    }
    let (tx, rx) = mpsc::channel();
    for (position, job) in jobs.into_iter().enumerate() {
        permit_rx.recv().unwrap();
        let (tx, permit_tx) = (tx.clone(), permit_tx.clone());
        thread::spawn(move || {
            tx.send((position, f(job))).unwrap();
            let _ = permit_tx.send(());
        });
    }
    drop(tx);
    for (position, result) in rx {
        results[position] = result;
    }
    drop(permit_tx);
    permit_rx.iter().for_each(drop);
    results
}
