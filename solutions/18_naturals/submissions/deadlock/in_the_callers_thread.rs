//@ finding: self_deadlock line 9
//! Sends before anybody can have the receiver: the seventeenth label finds no room.

use std::sync::mpsc::{self, Receiver};

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    for number in 0.. {
        if tx.send(number).is_err() {
            break;
        }
    }
    rx
}
