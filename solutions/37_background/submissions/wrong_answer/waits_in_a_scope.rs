//! A scope makes `static` needless, since it waits for the task before it returns.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send,
    T: Send,
{
    let (tx, tag) = mpsc::channel();
    thread::scope(|night| {
        night.spawn(move || {
            let _ = tx.send(f());
        });
    });
    tag
}
