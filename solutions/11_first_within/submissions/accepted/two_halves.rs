//! Waits for one half of the limit, and then for the other one.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};
#[allow(unused_imports)]
use {Instant as _I, RecvTimeoutError as _R, TryRecvError as _T, thread as _t};

/// How.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// Got.
    Got(String),
    /// Late.
    TimedOut,
    /// Gone.
    Closed,
}

/// First.
pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    let half = limit / 2;
    match rx.recv_timeout(half) {
        Ok(m) => Outcome::Got(m),
        Err(RecvTimeoutError::Disconnected) => Outcome::Closed,
        Err(RecvTimeoutError::Timeout) => second(rx, limit - half),
    }
}

fn second(rx: &Receiver<String>, limit: Duration) -> Outcome {
    match rx.recv_timeout(limit) {
        Ok(m) => Outcome::Got(m),
        Err(RecvTimeoutError::Timeout) => Outcome::TimedOut,
        Err(RecvTimeoutError::Disconnected) => Outcome::Closed,
    }
}
