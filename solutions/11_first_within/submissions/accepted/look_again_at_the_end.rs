//! Waits, and has one last look when the limit is over: that look tells silence from the end.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    if let Ok(message) = rx.recv_timeout(limit) {
        return Outcome::Got(message);
    }
    match rx.try_recv() {
        Ok(message) => Outcome::Got(message),
        Err(TryRecvError::Empty) => Outcome::TimedOut,
        Err(TryRecvError::Disconnected) => Outcome::Closed,
    }
}
