//! A channel without room: the thread stays until the result is taken, or the tag is thrown away.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::sync_channel(0);
    thread::spawn(move || {
        let _ = tx.send(f());
    });
    tag
}
