//! Looks once more to find out, and throws away what it finds.

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
    match rx.recv_timeout(limit) {
        Ok(m) => Outcome::Got(m),
        Err(_) => match rx.try_recv() {
            Err(TryRecvError::Disconnected) => Outcome::Closed,
            _ => Outcome::TimedOut,
        },
    }
}
