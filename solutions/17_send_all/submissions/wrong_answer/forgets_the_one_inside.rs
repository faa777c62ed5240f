//! Brings back what it had not tried yet, and loses the item that it was holding.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(item) = items.next() {
        if tx.send(item).is_err() {
            return Err(items.collect());
        }
    }
    Ok(count)
}
