//! Looks once more to find out about the end, and keeps what that look may find.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let mut readings: Vec<u32> = rx.try_iter().collect();
    let closed = match rx.try_recv() {
        Ok(late) => {
            readings.push(late);
            false
        }
        Err(error) => error == TryRecvError::Disconnected,
    };
    (readings, closed)
}
