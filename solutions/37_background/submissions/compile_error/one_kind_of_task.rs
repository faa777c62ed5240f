//! Plain functions that return a number: no bounds are needed for them, and nothing else fits.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn background(f: fn() -> u64) -> Receiver<u64> {
    let (tx, tag) = mpsc::channel();
    thread::spawn(move || {
        let _ = tx.send(f());
    });
    tag
}
