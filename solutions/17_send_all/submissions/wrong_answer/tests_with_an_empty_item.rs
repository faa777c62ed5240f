//! Sends an empty text first to see whether anybody is there; the reader takes it for a parcel.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    loop {
        if tx.send(String::new()).is_err() {
            return Err(items.collect());
        }
        let Some(item) = items.next() else {
            return Ok(count);
        };
        if let Err(error) = tx.send(item) {
            return Err(std::iter::once(error.0).chain(items).collect());
        }
    }
}
