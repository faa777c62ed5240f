//@ finding: panicked line 20
//! Joins everybody, as it should, and passes the first panic on to the caller.

use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let count = tasks.len();
    let (tx, rx) = mpsc::channel();
    let threads: Vec<_> = tasks
        .into_iter()
        .map(|task| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(task()).unwrap())
        })
        .collect();
    drop(tx);
    let results: Vec<u32> = rx.iter().collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let panics = count - results.len();
    (results, panics)
}
