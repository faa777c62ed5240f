//@ finding: busy_wait line 12
//! The stub as shipped: throws the error away, and stamps for nobody at full speed.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for number in 0.. {
            // There may be nobody left who wants it.
            let _ = tx.send(number);
        }
    });
    rx
}
