//! The task is an iterator of one item, and the thread sends all there is.

use std::iter;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: Send + FnOnce() -> T + 'static,
    T: 'static + Send,
{
    let (tx, rx) = channel();
    thread::spawn(move || {
        iter::once_with(f)
            .try_for_each(|item| tx.send(item))
            .is_ok()
    });
    rx
}
