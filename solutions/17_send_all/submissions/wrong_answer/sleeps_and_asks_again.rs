//! Sleeps a little and asks again, although `send` waits by itself.

use std::sync::mpsc::{SyncSender, TrySendError};
use std::thread;
use std::time::Duration;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    while let Some(mut item) = items.next() {
        loop {
            match tx.try_send(item) {
                Ok(()) => break,
                Err(TrySendError::Full(again)) => {
                    item = again;
                    thread::sleep(Duration::from_secs(1));
                }
                Err(TrySendError::Disconnected(unsent)) => {
                    return Err(std::iter::once(unsent).chain(items).collect());
                }
            }
        }
    }
    Ok(count)
}
