//! Waits rightly, after a short sleep: the second parcel of two is late.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

#[allow(unused_imports)]
use TryRecvError as _T;
#[allow(unused_imports)]
use {Duration as _D, Instant as _I, RecvTimeoutError as _R, thread as _t};

/// Next.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    thread::sleep(Duration::from_millis(10));
    rx.recv().ok()
}
