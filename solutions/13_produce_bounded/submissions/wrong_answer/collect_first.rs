//! Takes every item before it sends the first one; only the sending is bounded.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    let all: Vec<_> = items.collect();
    thread::spawn(move || {
        for item in all {
            if tx.send(item).is_err() {
                return;
            }
        }
    });
    rx
}
