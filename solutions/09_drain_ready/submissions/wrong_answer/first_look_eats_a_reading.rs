//! Asks first whether the channel is closed, and throws away the reading that this look takes out.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    if rx.try_recv() == Err(TryRecvError::Disconnected) {
        return (Vec::new(), true);
    }
    (rx.try_iter().collect(), false)
}
