//! One thread for the task, and one that waits for it and passes the result on; the standard library's own bounds.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, JoinHandle};

fn tag<T: Send + 'static>(task: JoinHandle<T>) -> Receiver<T> {
    let (tx, rx) = sync_channel(1);
    thread::spawn(move || task.join().ok().map(|result| tx.send(result).ok()));
    rx
}

pub fn background<T, F>(f: F) -> Receiver<T>
where
    T: Send + 'static,
    F: FnOnce() -> T,
    F: Send + 'static,
{
    tag(thread::spawn(f))
}
