//@ finding: deadlock
//! A second sender stays behind in a thread that waits for ever, so the channel never closes.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    let spare = tx.clone();
    thread::spawn(move || {
        for item in items {
            if tx.send(item).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || {
        thread::park();
        drop(spare);
    });
    rx
}
