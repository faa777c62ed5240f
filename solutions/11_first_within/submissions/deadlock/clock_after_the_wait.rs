//@ finding: deadlock line 17
//! Looks at the clock only when a message has come.

use std::sync::mpsc::Receiver;
use std::time::Duration;
use std::time::Instant;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    let start = Instant::now();
    match rx.recv() {
        Ok(_) if start.elapsed() > limit => Outcome::TimedOut,
        Ok(message) => Outcome::Got(message),
        Err(_) => Outcome::Closed,
    }
}
