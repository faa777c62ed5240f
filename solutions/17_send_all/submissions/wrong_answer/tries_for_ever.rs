//@ finding: busy_wait line 9
//! Tries the same item until it is taken. Nobody will ever take it.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    for mut item in items {
        while let Err(error) = tx.send(item) {
            item = error.0;
        }
    }
    Ok(count)
}
