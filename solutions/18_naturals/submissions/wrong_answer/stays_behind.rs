//@ finding: leaked_thread
//! Sends nothing any more, and does not end either: the thread parks for ever.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    thread::spawn(move || {
        let mut next = 0;
        loop {
            match tx.send(next) {
                Ok(()) => next += 1,
                Err(_) => thread::park(),
            }
        }
    });
    rx
}
