//! Waits with a limit of a millisecond, again and again: awake all day.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

#[allow(unused_imports)]
use TryRecvError as _T;
#[allow(unused_imports)]
use {Duration as _D, Instant as _I, RecvTimeoutError as _R, thread as _t};

/// Next.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    loop {
        match rx.recv_timeout(Duration::from_millis(1)) {
            Ok(job) => return Some(job),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}
