//! Forgets that the thread may outlive the caller: E0310.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send,
    T: Send,
{
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || {
        let _ = tx.send(f());
    });
    tag
}
