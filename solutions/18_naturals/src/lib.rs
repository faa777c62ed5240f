//! Reference solution.
//!
//! Without an end of its own, the producer has only one way to learn that it is over: `send` fails. It fails when the
//! receiver is gone, and from then on always, so the first failure is the end. The value inside the error is dropped:
//! nobody wants that number any more.
//!
//! The bound matters as much. With `channel()` nothing ever makes the producer wait, and a reader who pauses for a
//! minute finds the memory full of numbers.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Stamped labels that may wait. A small number is enough: it only lets the two threads work side by side.
const ROOM: usize = 16;

/// Sends 0, 1, 2, 3 and so on until the receiver is dropped.
pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(ROOM);
    thread::spawn(move || {
        for number in 0.. {
            if tx.send(number).is_err() {
                return;
            }
        }
    });
    rx
}
