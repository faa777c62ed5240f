//! Sends copies, and so refuses all items that cannot be cloned.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Clone + Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for item in items {
            if tx.send(item.clone()).is_err() {
                return;
            }
        }
    });
    rx
}
