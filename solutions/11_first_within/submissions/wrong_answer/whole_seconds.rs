//! Cuts the limit down to whole seconds, and so gives up too early.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    match rx.recv_timeout(Duration::from_secs(limit.as_secs())) {
        Ok(message) => Outcome::Got(message),
        Err(RecvTimeoutError::Timeout) => Outcome::TimedOut,
        Err(RecvTimeoutError::Disconnected) => Outcome::Closed,
    }
}
