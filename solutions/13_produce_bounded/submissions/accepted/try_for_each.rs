//! An internal loop that stops at the first error, in a thread with a name.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::Builder::new()
        .name("cook".to_owned())
        .spawn(move || {
            let mut items = items;
            let _ = items.try_for_each(|item| tx.send(item));
        })
        .expect("a system that can start a thread");
    rx
}
