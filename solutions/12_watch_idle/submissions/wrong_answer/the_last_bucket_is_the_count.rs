//! Takes the number in the message for the number of messages.

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
        match rx.recv_timeout(idle) {
            Ok(bucket) => beats = bucket as usize,
            Err(RecvTimeoutError::Timeout) => return (beats, End::Idle),
            Err(RecvTimeoutError::Disconnected) => return (beats, End::Closed),
        }
    }
}
