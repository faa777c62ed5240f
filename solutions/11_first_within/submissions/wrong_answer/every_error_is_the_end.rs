//! One arm for both errors, the other way round: silence is reported as the end.

use std::sync::mpsc::Receiver;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    rx.recv_timeout(limit).map_or(Outcome::Closed, Outcome::Got)
}
