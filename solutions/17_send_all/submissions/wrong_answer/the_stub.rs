//@ finding: panicked line 9
//! The stub as shipped: a reader who leaves is treated as an accident.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut sent = 0;
    for item in items {
        tx.send(item).unwrap();
        sent += 1;
    }
    Ok(sent)
}
