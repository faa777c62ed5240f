//@ finding: busy_wait line 9
//! A wait with a limit of zero is a look.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    loop {
        match rx.recv_timeout(Duration::ZERO) {
            Ok(job) => return Some(job),
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}
