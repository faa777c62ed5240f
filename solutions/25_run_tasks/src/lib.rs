//! Reference solution.
//!
//! When a thread panics, everything that it owns is dropped, its sender too. So the channel closes when the last thread
//! has ended, in whatever way, and a loop to the end of the messages gets every result there is. How many will come is
//! not known beforehand: a receiver that counts on a number waits for one that never comes.
//!
//! The channel does not tell *how* a thread ended. `join` does: `Err` means that it panicked. (The number of missing
//! results is the same number here, since a task that returns always sends.)
//!
//! Joining comes after reading. With a bounded channel the other way round would hang.

use std::sync::mpsc;
use std::thread;

/// The results of the tasks that return, in the order of their ends, and the number of those that panic.
pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let (tx, rx) = mpsc::channel();
    let threads: Vec<_> = tasks
        .into_iter()
        .map(|task| {
            let tx = tx.clone();
            thread::spawn(move || {
                // It fails only if `rx` is gone, which waits for all.
                let _ = tx.send(task());
            })
        })
        .collect();
    drop(tx);

    let results = rx.into_iter().collect();
    let panics = threads
        .into_iter()
        .filter_map(|thread| thread.join().err())
        .count();
    (results, panics)
}
