//! All items come back, but the one inside the error stands behind those that followed it.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(item) = items.next() {
        if let Err(error) = tx.send(item) {
            let mut rest: Vec<String> = items.collect();
            rest.push(error.0);
            return Err(rest);
        }
    }
    Ok(count)
}
