//! Catches every panic, and keeps the receiver locked while the job runs.

use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let jobs = Mutex::new(rx);
    let (tx, results) = channel();
    thread::scope(|scope| {
        for _ in 0..n {
            let (jobs, tx) = (&jobs, tx.clone());
            scope.spawn(move || {
                while let Ok(job) = jobs.lock().unwrap().recv() {
                    if let Ok(result) = catch_unwind(|| f(job)) {
                        tx.send(result).unwrap();
                    }
                }
            });
        }
        drop(tx);
        results.into_iter().collect()
    })
}
