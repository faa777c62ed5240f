//@ finding: busy_wait line 12
//! Keeps the number out of the error, which is careful, and tries it for ever, which is not.

use std::sync::mpsc::{Receiver, SendError, sync_channel};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = sync_channel(16);
    thread::spawn(move || {
        for number in 0.. {
            let mut unsent = number;
            while let Err(SendError(back)) = tx.send(unsent) {
                unsent = back;
            }
        }
    });
    rx
}
