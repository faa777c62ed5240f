//! Catches each panic where it happens and sends it like a result: every thread ends well and says one thing.

use std::panic;
use std::sync::mpsc;
use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let (tx, rx) = mpsc::sync_channel(0);
    for task in tasks {
        let tx = tx.clone();
        thread::spawn(move || tx.send(panic::catch_unwind(task).ok()));
    }
    drop(tx);
    let (results, panics): (Vec<_>, Vec<_>) = rx.into_iter().partition(Option::is_some);
    (results.into_iter().flatten().collect(), panics.len())
}
