//! Forgets that the task and its result change threads: E0277.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + 'static,
    T: 'static,
{
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || {
        let _ = tx.send(f());
    });
    tag
}
