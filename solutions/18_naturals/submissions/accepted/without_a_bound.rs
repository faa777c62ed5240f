//! Stops with its reader. While the reader pauses, the memory fills with numbers, which nobody forbids here.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for number in 0.. {
            if tx.send(number).is_err() {
                return;
            }
        }
    });
    rx
}
