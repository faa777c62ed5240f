//! One arm for both errors: a closed channel is reported as a silent one.

use std::sync::mpsc::Receiver;
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
        Err(_) => Outcome::TimedOut,
    }
}
