//@ finding: busy_wait line 11
//! Asks at full speed whether there is room by now.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(mut item) = items.next() {
        loop {
            match tx.try_send(item) {
                Ok(()) => break,
                Err(TrySendError::Full(again)) => item = again,
                Err(TrySendError::Disconnected(unsent)) => {
                    return Err(std::iter::once(unsent).chain(items).collect());
                }
            }
        }
    }
    Ok(count)
}
