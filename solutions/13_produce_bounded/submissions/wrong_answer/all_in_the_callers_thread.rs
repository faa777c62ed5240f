//! Everything is produced before the caller gets its end.

use std::sync::mpsc::{self, Receiver};

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let _ = cap;
    let (tx, rx) = mpsc::channel();
    for item in items {
        let _ = tx.send(item);
    }
    rx
}
