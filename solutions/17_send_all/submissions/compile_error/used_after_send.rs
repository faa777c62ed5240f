//! Reaches for the item after `send` has taken it: E0382.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(item) = items.next() {
        if tx.send(item).is_err() {
            return Err(std::iter::once(item).chain(items).collect());
        }
    }
    Ok(count)
}
