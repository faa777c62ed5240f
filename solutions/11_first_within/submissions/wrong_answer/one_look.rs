//! Looks once and does not wait at all.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, _limit: Duration) -> Outcome {
    match rx.try_recv() {
        Ok(message) => Outcome::Got(message),
        Err(TryRecvError::Empty) => Outcome::TimedOut,
        Err(TryRecvError::Disconnected) => Outcome::Closed,
    }
}
