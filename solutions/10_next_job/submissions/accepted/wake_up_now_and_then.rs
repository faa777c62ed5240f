//! Waits in slices. A slice that ends without a job is not the end, and no job is late.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    loop {
        match rx.recv_timeout(Duration::from_millis(250)) {
            Ok(job) => return Some(job),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}
