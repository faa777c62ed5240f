//! Sleeps a little when there is no room: the consumer waits for the end of that nap.

use std::sync::mpsc::{self, Receiver, TrySendError};
use std::thread;
use std::time::Duration;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for mut item in items {
            loop {
                match tx.try_send(item) {
                    Ok(()) => break,
                    Err(TrySendError::Full(back)) => item = back,
                    Err(TrySendError::Disconnected(_)) => return,
                }
                thread::sleep(Duration::from_millis(1));
            }
        }
    });
    rx
}
