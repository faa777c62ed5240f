//@ finding: deadlock line 19
//! Joins first, to count, while the threads wait for somebody who takes their results.

use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let (tx, rx) = mpsc::sync_channel(1);
    let threads: Vec<_> = tasks
        .into_iter()
        .map(|task| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(task()).unwrap())
        })
        .collect();
    drop(tx);
    let panics = threads
        .into_iter()
        .filter_map(|thread| thread.join().err())
        .count();
    (rx.into_iter().collect(), panics)
}
