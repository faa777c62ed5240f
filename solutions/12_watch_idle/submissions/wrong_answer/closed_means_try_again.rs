//@ finding: busy_wait line 17
//! Rings for silence, and asks a closed channel again for ever: it answers at once each time.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    loop {
        // A beat, silence, or neither.
        match rx.recv_timeout(idle) {
            Ok(_) => beats += 1,
            Err(RecvTimeoutError::Timeout) => return (beats, End::Idle),
            Err(_) => continue,
        }
    }
}
