//! No lock is held while a job runs, and nothing catches the panic: each flaw sends one worker home, unseen.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let jobs = Arc::new(Mutex::new(rx));
    let (tx, results) = channel();
    for _ in 0..n {
        let (jobs, tx) = (Arc::clone(&jobs), tx.clone());
        thread::spawn(move || {
            loop {
                let next = jobs.lock().unwrap().recv();
                let Ok(job) = next else { return };
                tx.send(f(job)).unwrap();
            }
        });
    }
    drop(tx);
    results.into_iter().collect()
}
