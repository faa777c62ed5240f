//@ finding: panicked line 16
//! No sender is forgotten, and still it counts on every result: the closed channel makes it panic, too.

use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let count = tasks.len();
    let (tx, rx) = mpsc::channel();
    for task in tasks {
        let tx = tx.clone();
        thread::spawn(move || tx.send(task()).is_ok());
    }
    drop(tx);

    let results: Vec<u32> = (0..count).map(|_| rx.recv().unwrap()).collect();
    let panics = count - results.len();
    (results, panics)
}
