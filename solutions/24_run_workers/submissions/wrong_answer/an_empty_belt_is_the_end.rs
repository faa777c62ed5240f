//! Goes home as soon as the belt is empty, although more jobs may come.

use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let (jobs, (tx, results)) = (Mutex::new(rx), channel());
    thread::scope(|scope| {
        for _ in 0..n {
            let (jobs, tx) = (&jobs, tx.clone());
            scope.spawn(move || {
                loop {
                    let next = jobs.lock().unwrap().try_recv();
                    let Ok(job) = next else { return };
                    tx.send(catch_unwind(|| f(job))).unwrap();
                }
            });
        }
        drop(tx);
        results.into_iter().flatten().collect()
    })
}
