//! Keeps the bound by throwing items away.

use std::sync::mpsc::{self, Receiver, TrySendError};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for item in items {
            if let Err(TrySendError::Disconnected(_)) = tx.try_send(item) {
                return;
            }
        }
    });
    rx
}
