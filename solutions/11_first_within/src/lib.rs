//! Reference solution.
//!
//! `recv_timeout` already knows the three outcomes; the work is to keep its two errors apart. `Timeout` says that it is
//! too early to know, `Disconnected` that nothing will ever come. One arm for both is the bug that this exercise is
//! about: it makes callers ask a dead channel again, which answers at once, or leave a living one.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// How the waiting ended.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// A message came in time; later ones are still in the channel.
    Got(String),
    /// The limit was over, and there may still be an answer after it.
    TimedOut,
    /// Nothing will ever come: the channel is empty, and nobody is left who could send.
    Closed,
}

/// Waits for one message, at most for `limit`.
pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    match rx.recv_timeout(limit) {
        Ok(message) => Outcome::Got(message),
        Err(RecvTimeoutError::Timeout) => Outcome::TimedOut,
        Err(RecvTimeoutError::Disconnected) => Outcome::Closed,
    }
}
