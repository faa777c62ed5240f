//! Reference solution.
//!
//! `recv_timeout` begins with a fresh limit at each call, and that is just what "no beat for so long" means. The stub carries
//! one deadline through all calls, as one does for a limit on the whole; it takes a slow wheel for a blocked one.
//! The two errors are the two ends of the watch. `rx` belongs to the function, so that the sensor learns, by
//! the error of its next `send`, that nobody listens any more.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// Why a watch was over.
#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

/// Counts beats until none has come for `idle`, or until no sender is left.
pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    loop {
        match rx.recv_timeout(idle) {
            Ok(_bucket) => beats += 1,
            Err(RecvTimeoutError::Timeout) => return (beats, End::Idle),
            Err(RecvTimeoutError::Disconnected) => return (beats, End::Closed),
        }
    }
}
