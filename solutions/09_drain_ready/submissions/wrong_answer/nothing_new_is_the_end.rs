//! Concludes from an empty list that nothing will ever come.

use std::sync::mpsc::Receiver;

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let readings: Vec<u32> = rx.try_iter().collect();
    let closed = readings.is_empty();
    (readings, closed)
}
