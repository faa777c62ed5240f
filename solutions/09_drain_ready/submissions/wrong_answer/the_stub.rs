//! The stub as shipped: every error is taken for the end.

use std::sync::mpsc::Receiver;

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let mut readings = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(reading) => readings.push(reading),
            Err(_) => return (readings, true),
        }
    }
}
