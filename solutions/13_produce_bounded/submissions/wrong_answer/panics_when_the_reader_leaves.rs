//@ finding: panicked_thread line 15
//! Does not expect that the consumer may have had enough.

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
            tx.send(item).unwrap();
        }
    });
    rx
}
