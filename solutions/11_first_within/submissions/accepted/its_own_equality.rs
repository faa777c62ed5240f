//! Its own `PartialEq`, and a macro.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};
#[allow(unused_imports)]
use {Instant as _I, RecvTimeoutError as _R, TryRecvError as _T, thread as _t};

/// How.
#[derive(Debug)]
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
    wait(rx, limit)
}

impl PartialEq for Outcome {
    fn eq(&self, o: &Self) -> bool {
        match (self, o) {
            (Outcome::Got(a), Outcome::Got(b)) => a == b,
            (Outcome::TimedOut, Outcome::TimedOut) | (Outcome::Closed, Outcome::Closed) => true,
            _ => false,
        }
    }
}
fn wait(rx: &Receiver<impl Into<String>>, limit: Duration) -> Outcome {
    macro_rules! out { ($($p:pat => $e:expr),*) => { match rx.recv_timeout(limit) { $($p => $e),* } } }
    out!(Ok(m) => Outcome::Got(m.into()), Err(RecvTimeoutError::Timeout) => Outcome::TimedOut, Err(_) => Outcome::Closed)
}
