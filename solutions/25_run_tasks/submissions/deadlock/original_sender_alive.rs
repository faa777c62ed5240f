//@ finding: deadlock line 17
//! Receives to the end, and holds a sender itself, so there is no end.

use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let (tx, rx) = mpsc::channel();
    let threads: Vec<_> = tasks
        .into_iter()
        .map(|task| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(task()).unwrap())
        })
        .collect();
    let mut results = Vec::new();
    for result in &rx {
        results.push(result);
    }
    let panics = threads.into_iter().filter_map(|thread| thread.join().err());
    (results, panics.count())
}
