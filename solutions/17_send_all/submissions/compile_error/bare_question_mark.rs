//! Hopes that `?` turns one unsent item into a list of them: E0277.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut sent = 0;
    for item in items {
        tx.send(item)?;
        sent += 1;
    }
    Ok(sent)
}
