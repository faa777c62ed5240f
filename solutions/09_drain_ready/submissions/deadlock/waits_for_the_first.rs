//@ finding: deadlock line 7
//! Waits for one reading, and takes the others without waiting.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let Ok(first) = rx.recv() else {
        return (Vec::new(), true);
    };
    let mut readings = vec![first];
    loop {
        match rx.try_recv() {
            Ok(reading) => readings.push(reading),
            Err(error) => return (readings, error == TryRecvError::Disconnected),
        }
    }
}
