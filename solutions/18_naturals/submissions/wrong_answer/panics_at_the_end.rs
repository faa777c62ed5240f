//@ finding: panicked_thread line 11
//! Takes a reader who leaves for an accident: a thread that panics, unseen.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for number in 0.. {
            tx.send(number).unwrap();
        }
    });
    rx
}
