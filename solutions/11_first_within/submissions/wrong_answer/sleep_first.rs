//! Sleeps for the whole limit and looks afterwards: the right outcome, and always late.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    thread::sleep(limit);
    match rx.try_recv() {
        Ok(message) => Outcome::Got(message),
        Err(TryRecvError::Empty) => Outcome::TimedOut,
        Err(TryRecvError::Disconnected) => Outcome::Closed,
    }
}
