//! Each job gets a thread that its worker waits for: `join` is the wall, and there are still `n` jobs at most.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let jobs = Arc::new(Mutex::new(rx));
    let (tx, results) = channel();
    let workers: Vec<_> = (0..n)
        .map(|_| {
            let (jobs, tx) = (jobs.clone(), tx.clone());
            thread::spawn(move || {
                let next = || jobs.lock().unwrap().recv().ok();
                while let Some(job) = next() {
                    if let Ok(result) = thread::spawn(move || f(job)).join() {
                        tx.send(result).unwrap();
                    }
                }
            })
        })
        .collect();
    drop(tx);
    let all = results.iter().collect();
    workers
        .into_iter()
        .for_each(|worker| worker.join().unwrap());
    all
}
