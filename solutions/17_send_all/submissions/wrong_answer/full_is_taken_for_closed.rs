//! Does not wait: a channel without room counts as one without a reader.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(item) = items.next() {
        if let Err(TrySendError::Full(item) | TrySendError::Disconnected(item)) = tx.try_send(item)
        {
            return Err(std::iter::once(item).chain(items).collect());
        }
    }
    Ok(count)
}
