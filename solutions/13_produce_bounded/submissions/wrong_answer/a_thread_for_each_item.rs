//! Each item waits in a thread of its own: nothing is bounded, and the order is gone.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        for item in items {
            let tx = tx.clone();
            thread::spawn(move || {
                let _ = tx.send(item);
            });
        }
    });
    rx
}
