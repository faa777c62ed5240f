//! With a limit of zero it does not look at all.

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
    if limit.is_zero() {
        return Outcome::TimedOut;
    }
    match rx.recv_timeout(limit) {
        Ok(m) => Outcome::Got(m),
        Err(RecvTimeoutError::Timeout) => Outcome::TimedOut,
        Err(RecvTimeoutError::Disconnected) => Outcome::Closed,
    }
}
