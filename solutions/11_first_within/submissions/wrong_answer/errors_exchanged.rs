//! Two arms, with the two outcomes exchanged.

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
        Ok(message) => Outcome::Got(message),
        Err(RecvTimeoutError::Timeout) => Outcome::Closed,
        Err(RecvTimeoutError::Disconnected) => Outcome::TimedOut,
    }
}
