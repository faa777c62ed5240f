//! Sends a zero for a panic, and then cannot tell it from a result that is zero.

use std::panic;
use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let (tx, rx) = mpsc::channel();
    for task in tasks {
        let tx = tx.clone();
        thread::spawn(move || tx.send(panic::catch_unwind(task).unwrap_or_default()));
    }
    drop(tx);
    let (results, panics): (Vec<u32>, Vec<u32>) = rx.into_iter().partition(|&result| result > 0);
    (results, panics.len())
}
