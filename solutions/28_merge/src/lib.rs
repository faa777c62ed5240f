//! Reference solution.
//!
//! A thread can wait for one channel only. So each input gets a thread that waits for nothing else and passes on what
//! comes: a forwarder. That is how the standard library does without `select`.
//!
//! The end needs no counting: each forwarder owns a clone of the sender, the original goes at the end of this function,
//! and the last forwarder that ends closes the channel.
//!
//! A thing to talk about: a forwarder whose input is silent learns that the reader has gone only with the next message.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Leads all inputs into one channel and returns its end at once.
pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (tx, merged) = channel();
    for rx in rxs {
        let tx = tx.clone();
        thread::spawn(move || {
            for message in rx {
                // The reader has gone. With `rx` this forwarder takes the input away from its sender, who learns of it.
                if tx.send(message).is_err() {
                    return;
                }
            }
        });
    }
    merged
}
