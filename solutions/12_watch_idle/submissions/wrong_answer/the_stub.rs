//! The stub as shipped: one deadline for the whole watch.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let end = Instant::now() + idle;
    let mut beats = 0;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match rx.recv_timeout(left) {
            Ok(_bucket) => beats += 1,
            Err(RecvTimeoutError::Timeout) => return (beats, End::Idle),
            Err(RecvTimeoutError::Disconnected) => return (beats, End::Closed),
        }
    }
}
