//@ finding: deadlock line 16
//! Waits for a message without any limit.

use std::sync::mpsc::Receiver;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, _limit: Duration) -> Outcome {
    // Sooner or later somebody will answer.
    match rx.recv() {
        Ok(message) => Outcome::Got(message),
        Err(_) => Outcome::Closed,
    }
}
