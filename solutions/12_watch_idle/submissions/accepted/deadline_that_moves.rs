//! Keeps a deadline, as the stub does, and moves it at each beat.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    let mut ring = Instant::now() + idle;
    let end = loop {
        match rx.recv_timeout(ring.saturating_duration_since(Instant::now())) {
            Ok(_) => {
                beats += 1;
                ring = Instant::now() + idle;
            }
            Err(RecvTimeoutError::Timeout) => break End::Idle,
            Err(RecvTimeoutError::Disconnected) => break End::Closed,
        }
    };
    (beats, end)
}
