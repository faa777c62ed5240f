//@ finding: busy_wait line 11
//! Asks for room again and again, with a whole core.

use std::sync::mpsc::{self, Receiver, TrySendError};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::sync_channel(2);
    thread::spawn(move || {
        for tag in 1..=n {
            while let Err(TrySendError::Full(_)) = tx.try_send(tag) {}
        }
    });
    rx
}
