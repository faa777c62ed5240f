//! Leaves the sending to a thread and reports success before the thread has met anybody.

use std::sync::mpsc::SyncSender;
use std::thread;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let tx = tx.clone();
    thread::spawn(move || {
        for item in items {
            if tx.send(item).is_err() {
                return;
            }
        }
    });
    Ok(count)
}
