//! Gives each reading ten milliseconds to arrive.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let mut readings = Vec::new();
    loop {
        match rx.recv_timeout(Duration::from_millis(10)) {
            Ok(reading) => readings.push(reading),
            Err(RecvTimeoutError::Timeout) => return (readings, false),
            Err(RecvTimeoutError::Disconnected) => return (readings, true),
        }
    }
}
