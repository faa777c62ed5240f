//! Leaves with `?`: the item inside the error comes back, the others are dropped with the iterator.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut sent = 0;
    for item in items {
        tx.send(item).map_err(|error| vec![error.0])?;
        sent += 1;
    }
    Ok(sent)
}
