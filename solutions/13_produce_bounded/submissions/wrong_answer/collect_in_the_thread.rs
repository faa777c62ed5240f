//! The same in the background: the memory is full before the channel is.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        let all: Vec<_> = items.collect();
        all.into_iter().try_for_each(|item| tx.send(item))
    });
    rx
}
