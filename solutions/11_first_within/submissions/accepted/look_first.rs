//! Looks before it waits; the rest is one nested match.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    match rx.try_recv() {
        Ok(message) => return Outcome::Got(message),
        Err(TryRecvError::Disconnected) => return Outcome::Closed,
        Err(TryRecvError::Empty) => {}
    }
    rx.recv_timeout(limit).map_or_else(
        |error| match error {
            RecvTimeoutError::Timeout => Outcome::TimedOut,
            RecvTimeoutError::Disconnected => Outcome::Closed,
        },
        Outcome::Got,
    )
}
