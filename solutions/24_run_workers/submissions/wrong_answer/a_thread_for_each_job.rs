//! Every job gets a thread at once: `n` is forgotten.

use std::sync::mpsc::Receiver;
use std::thread;

pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let _ = n;
    let threads: Vec<_> = rx
        .into_iter()
        .map(|job| thread::spawn(move || f(job)))
        .collect();
    threads
        .into_iter()
        .filter_map(|thread| thread.join().ok())
        .collect()
}
