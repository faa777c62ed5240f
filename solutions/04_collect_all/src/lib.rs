//! Reference solution.
//!
//! `try_iter` ends when nothing is waiting *now*; `iter` ends when nothing can come *any more*. It sleeps in between,
//! so neither the length of a pause nor the speed of the senders matters. The receiver is only borrowed: `rx.iter()`
//! and `for birds in rx` (with `rx: &Receiver`) mean the same here.

use std::sync::mpsc::Receiver;

/// Returns the numbers of the whole day.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    rx.iter().collect()
}
