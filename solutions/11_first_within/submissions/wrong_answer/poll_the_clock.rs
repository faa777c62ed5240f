//@ finding: busy_wait line 18
//! Looks at the channel and at the clock as fast as it can.

use std::sync::mpsc::{Receiver, TryRecvError};
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
    while start.elapsed() < limit {
        match rx.try_recv() {
            Ok(message) => return Outcome::Got(message),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return Outcome::Closed,
        }
    }
    Outcome::TimedOut
}
