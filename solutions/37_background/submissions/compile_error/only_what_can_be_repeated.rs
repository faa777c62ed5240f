//! Asks for a task that could be called again and again: one that uses up what it owns does not fit.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: Fn() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || {
        let _ = tx.send(f());
    });
    tag
}
