//! Notices the end only when a call finds nothing else.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    match rx.try_recv() {
        Ok(first) => {
            let mut readings = vec![first];
            readings.extend(rx.try_iter());
            (readings, false)
        }
        Err(TryRecvError::Empty) => (Vec::new(), false),
        Err(TryRecvError::Disconnected) => (Vec::new(), true),
    }
}
