//! Takes the items from a reversed vector, which is cheap, and brings the rest back as it lies there.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, mut items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    items.reverse();
    while let Some(item) = items.pop() {
        if let Err(error) = tx.send(item) {
            items.push(error.0);
            return Err(items);
        }
    }
    Ok(count)
}
