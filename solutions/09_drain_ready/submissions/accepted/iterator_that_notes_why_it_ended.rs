//! An iterator over looks, which notes the error that ended it.

use std::iter;
use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let mut end = TryRecvError::Empty;
    let readings = iter::from_fn(|| rx.try_recv().map_err(|error| end = error).ok()).collect();
    (readings, matches!(end, TryRecvError::Disconnected))
}
