//@ finding: busy_wait line 15
//! Tries to send again and again as long as there is no room.

use std::sync::mpsc::{self, Receiver, TrySendError};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for mut item in items {
            while let Err(error) = tx.try_send(item) {
                match error {
                    TrySendError::Full(back) => item = back,
                    TrySendError::Disconnected(_) => return,
                }
            }
        }
    });
    rx
}
