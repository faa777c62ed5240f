//! Stops as it should, but leaves out the first number.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for number in 1.. {
            if tx.send(number).is_err() {
                return;
            }
        }
    });
    rx
}
