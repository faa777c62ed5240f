//! Gives each result five seconds: whatever is slower is counted as a panic.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let count = tasks.len();
    let (tx, rx) = mpsc::channel();
    for task in tasks {
        let tx = tx.clone();
        thread::spawn(move || tx.send(task()));
    }
    drop(tx);
    let mut results = Vec::new();
    while let Ok(result) = rx.recv_timeout(Duration::from_secs(5)) {
        results.push(result);
    }
    let panics = count - results.len();
    (results, panics)
}
