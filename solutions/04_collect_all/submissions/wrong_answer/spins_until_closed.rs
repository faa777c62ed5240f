//@ finding: busy_wait line 9
//! The right list, paid for with a whole processor: looks and looks while nothing arrives.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(birds) => flocks.push(birds),
            Err(TryRecvError::Empty) => std::thread::yield_now(),
            Err(TryRecvError::Disconnected) => return flocks,
        }
    }
}
