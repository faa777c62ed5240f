//! Asks for the right bounds, and then joins the thread before it hands out the tag.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::channel();
    let shift = thread::spawn(move || {
        let _ = tx.send(f());
    });
    let _ = shift.join();
    tag
}
