//@ finding: busy_wait line 9
//! Does not come back with an empty map, and looks until there is something on it.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let mut readings = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(reading) => readings.push(reading),
            Err(TryRecvError::Empty) if readings.is_empty() => {}
            Err(TryRecvError::Empty) => return (readings, false),
            Err(TryRecvError::Disconnected) => return (readings, true),
        }
    }
}
