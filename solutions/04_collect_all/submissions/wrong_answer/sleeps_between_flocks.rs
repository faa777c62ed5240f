//! Right list, but a pause after each flock.

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
    for x in rx {
        v.push(x);
        thread::sleep(Duration::from_millis(1));
    }
    v
}
