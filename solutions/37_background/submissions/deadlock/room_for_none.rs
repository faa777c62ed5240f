//@ finding: self_deadlock line 15
//! Hands the result over in the caller itself, through a channel without room.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, tag) = mpsc::sync_channel(0);
    let shift = thread::spawn(f);
    if let Ok(result) = shift.join() {
        let _ = tx.send(result);
    }
    tag
}
