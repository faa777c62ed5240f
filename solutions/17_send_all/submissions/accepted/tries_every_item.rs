//! Goes on after the first failure. A channel that is closed stays closed, so each later item comes back, too.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let unsent: Vec<String> = items
        .into_iter()
        .filter_map(|item| tx.send(item).err())
        .map(|error| error.0)
        .collect();
    if unsent.is_empty() {
        Ok(count)
    } else {
        Err(unsent)
    }
}
