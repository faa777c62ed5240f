//! Looks one item further than it sends: two in the hands of the producer.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    thread::spawn(move || {
        let mut items = items.peekable();
        while let Some(item) = items.next() {
            let last = items.peek().is_none();
            if tx.send(item).is_err() || last {
                return;
            }
        }
    });
    rx
}
