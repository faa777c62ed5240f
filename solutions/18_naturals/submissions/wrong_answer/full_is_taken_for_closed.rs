//! Never waits, and takes every error for the end: as soon as the reader has a break, the strip is over.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(500);
    thread::spawn(move || {
        for number in 0.. {
            if tx.try_send(number).is_err() {
                return;
            }
        }
    });
    rx
}
