//! Tells the two errors apart by the clock.

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
    let start = Instant::now();
    match rx.recv_timeout(limit) {
        Ok(m) => Outcome::Got(m),
        Err(_) if start.elapsed() >= limit => Outcome::TimedOut,
        Err(_) => Outcome::Closed,
    }
}
