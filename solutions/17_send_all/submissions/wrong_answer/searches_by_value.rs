//! Keeps a copy and looks for the failed item in it: finds the first one with the same text.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let all = items.clone();
    for item in items {
        if let Err(error) = tx.send(item) {
            let position = all.iter().position(|item| *item == error.0);
            return Err(all[position.unwrap_or_default()..].to_vec());
        }
    }
    Ok(all.len())
}
