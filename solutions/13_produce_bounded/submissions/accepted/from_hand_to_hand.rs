//! Two threads: one plate in each one's hands, and one less on the counter.

use std::sync::mpsc::{Receiver, sync_channel};
pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (a, b) = sync_channel(0);
    let (tx, rx) = sync_channel(cap - 1);
    std::thread::spawn(move || {
        for i in items {
            if a.send(i).is_err() {
                return;
            }
        }
    });
    std::thread::spawn(move || {
        for i in b {
            if tx.send(i).is_err() {
                return;
            }
        }
    });
    rx
}
