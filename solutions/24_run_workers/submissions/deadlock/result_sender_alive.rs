//@ finding: deadlock line 25
//! All jobs are done, the workers have gone home, and one sender of results is left: the original.

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
                loop {
                    let next = jobs.lock().unwrap().recv();
                    let Ok(job) = next else { return };
                    if let Ok(result) = catch_unwind(|| f(job)) {
                        tx.send(result).unwrap();
                    }
                }
            });
        }
        results.iter().collect()
    })
}
