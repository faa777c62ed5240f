//! Reference solution.
//!
//! The thread owns the only sender, so the channel closes by itself after the last number. The function keeps neither
//! the sender nor the handle: whoever waits for the thread here waits for numbers that nobody can take yet, since the
//! receiver has not been returned. With a channel that has no limit that would end, but only after the last number.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Starts a thread that sends the numbers from 1 to `n`, and returns the receiver.
pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for tag in 1..=n {
            // Nobody takes tags any more: that is a reason to stop, and not to panic.
            if tx.send(tag).is_err() {
                return;
            }
        }
    });
    rx
}
