//! Keeps every item and sends copies. Wasteful, and right: the rest is cut off by its position.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    for (position, item) in items.iter().enumerate() {
        if tx.send(item.clone()).is_err() {
            return Err(items[position..].to_vec());
        }
    }
    Ok(items.len())
}
