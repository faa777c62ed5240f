//! Stops with its reader, and also by itself: "a thousand will do".

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for number in 0..1000 {
            if tx.send(number).is_err() {
                return;
            }
        }
    });
    rx
}
