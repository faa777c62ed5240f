//! Asks for a task that may be shared, although it only moves.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + Sync + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || {
        let _ = tx.send(f());
    });
    tag
}
