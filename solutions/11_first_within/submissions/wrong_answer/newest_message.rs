//! Takes the other messages, too, and throws all but the last one away.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    match rx.recv_timeout(limit) {
        Ok(message) => Outcome::Got(rx.try_iter().last().unwrap_or(message)),
        Err(RecvTimeoutError::Timeout) => Outcome::TimedOut,
        Err(RecvTimeoutError::Disconnected) => Outcome::Closed,
    }
}
