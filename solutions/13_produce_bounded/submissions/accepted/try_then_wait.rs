//! Tries first; when there is no room, takes the item out of the error and waits.

use std::sync::mpsc::{Receiver, TrySendError, sync_channel};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = sync_channel(cap);
    thread::spawn(move || {
        for item in items {
            match tx.try_send(item) {
                Ok(()) => {}
                Err(TrySendError::Full(item)) => {
                    let Ok(()) = tx.send(item) else { return };
                }
                Err(TrySendError::Disconnected(_)) => return,
            }
        }
    });
    rx
}
