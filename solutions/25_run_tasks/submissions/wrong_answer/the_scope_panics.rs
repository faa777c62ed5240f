//@ finding: panicked line 10
//! A scope joins by itself, and panics if one of its threads did.

use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let count = tasks.len();
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for task in tasks {
            let tx = tx.clone();
            scope.spawn(move || tx.send(task()).unwrap());
        }
    });
    drop(tx);
    let results: Vec<u32> = rx.into_iter().collect();
    let panics = count - results.len();
    (results, panics)
}
