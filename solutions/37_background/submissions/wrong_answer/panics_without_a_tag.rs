//@ finding: panicked_thread line 13
//! Does not expect that somebody throws the tag away.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || tx.send(f()).unwrap());
    tag
}
