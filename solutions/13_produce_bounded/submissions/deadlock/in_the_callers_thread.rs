//@ finding: self_deadlock line 13
//! Fills the channel before anybody else can have the receiver.

use std::sync::mpsc::{self, Receiver};

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = mpsc::sync_channel(cap);
    for item in items {
        if tx.send(item).is_err() {
            break;
        }
    }
    rx
}
