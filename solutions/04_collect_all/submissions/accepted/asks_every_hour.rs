//! Wakes up once an hour without need, but tells a pause from the end.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = vec![];
    loop {
        match rx.recv_timeout(Duration::from_secs(3600)) {
            Ok(birds) => flocks.push(birds),
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return flocks,
        }
    }
}
