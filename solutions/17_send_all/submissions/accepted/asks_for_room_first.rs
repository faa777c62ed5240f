//! Offers each item without waiting and waits only where the channel is full; both errors give the item back.

use std::collections::VecDeque;
use std::sync::mpsc::{SyncSender, TrySendError};

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut waiting = VecDeque::from(items);
    let mut sent = 0;
    while let Some(item) = waiting.pop_front() {
        let unsent = match tx.try_send(item) {
            Ok(()) => None,
            Err(TrySendError::Full(item)) => tx.send(item).err().map(|error| error.0),
            Err(TrySendError::Disconnected(item)) => Some(item),
        };
        if let Some(item) = unsent {
            waiting.push_front(item);
            return Err(waiting.into());
        }
        sent += 1;
    }
    Ok(sent)
}
