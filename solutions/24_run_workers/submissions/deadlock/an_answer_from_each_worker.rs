//@ finding: deadlock
//! Believes that every worker hears every job, and waits for an answer from each.

use std::panic::catch_unwind;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let all: Vec<u64> = rx.iter().collect();
    let (belt, jobs) = channel();
    let jobs = Arc::new(Mutex::new(jobs));
    let (tx, results) = channel();
    for _ in 0..n {
        let (jobs, tx) = (Arc::clone(&jobs), tx.clone());
        thread::spawn(move || {
            loop {
                let next = jobs.lock().unwrap().recv();
                let Ok(job) = next else { return };
                tx.send(catch_unwind(|| f(job)).ok()).unwrap();
            }
        });
    }
    let mut done = Vec::new();
    for job in all {
        belt.send(job).unwrap();
        let answers: Vec<Option<u64>> = results.iter().take(n).collect();
        done.extend(answers.into_iter().flatten());
    }
    done
}
