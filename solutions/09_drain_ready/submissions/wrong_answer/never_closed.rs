//! Takes all that is there, and cannot see the end: `try_iter` hides which error stopped it.

use std::sync::mpsc::Receiver;

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    (rx.try_iter().collect(), false)
}
