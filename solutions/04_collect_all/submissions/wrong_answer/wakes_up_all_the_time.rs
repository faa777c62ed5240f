//! Waits with a limit of five milliseconds, again and again.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

#[allow(unused_imports)]
use TryRecvError as _T;
#[allow(unused_imports)]
use {Duration as _D, Instant as _I, RecvTimeoutError as _R, thread as _t};

/// All.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut v = Vec::new();
    loop {
        match rx.recv_timeout(Duration::from_millis(5)) {
            Ok(x) => v.push(x),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    v
}
