//! Reference solution.
//!
//! `sync_channel(cap)` is the whole answer to "how far ahead": a `send` that finds no room sleeps until there is some, so
//! the producer holds one item while `cap` are queued. The other half is the end: `send` fails as soon as
//! the receiver is gone, also for a producer that sleeps in it, and that failure is the only sign to stop.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

/// Produces in a thread of its own, at most `cap + 1` items ahead of the consumer.
pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (tx, rx) = sync_channel(cap);
    thread::spawn(move || {
        for item in items {
            // Nobody listens any more; the item inside the error goes with the thread.
            if tx.send(item).is_err() {
                return;
            }
        }
    });
    rx
}
