//! Fills the counter before it hires the cook: whoever called waits as long as the first items take.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
pub fn produce_bounded<I>(mut items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = sync_channel(cap);
    for item in items.by_ref().take(cap) {
        let _ = tx.send(item);
    }
    thread::spawn(move || {
        for item in items {
            if tx.send(item).is_err() {
                break;
            }
        }
    });
    rx
}
