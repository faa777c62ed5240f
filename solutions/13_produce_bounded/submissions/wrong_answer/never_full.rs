//! A channel that is never full: the producer does not wait for anybody.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let _ = cap;
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for item in items {
            if tx.send(item).is_err() {
                return;
            }
        }
    });
    rx
}
