//! Waits rightly, after a sleep that nobody needs.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

#[allow(unused_imports)]
use TryRecvError as _T;
#[allow(unused_imports)]
use {Duration as _D, Instant as _I, RecvTimeoutError as _R, thread as _t};

/// All.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    thread::sleep(Duration::from_millis(1));
    rx.iter().collect()
}
