//! Stops when the lift has closed, and forgets everybody who has not been asked by then.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    let mut left = Vec::new();
    for skier in items {
        match tx.try_send(skier) {
            Ok(()) => taken += 1,
            Err(TrySendError::Full(skier)) => left.push(skier),
            Err(TrySendError::Disconnected(_)) => break,
        }
    }
    (taken, left)
}
