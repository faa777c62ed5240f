//! Knows that a closed lift gives people back, and forgets those for whom there is no room.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    let mut left = Vec::new();
    for skier in items {
        match tx.try_send(skier) {
            Ok(()) => taken += 1,
            Err(TrySendError::Full(_)) => {}
            Err(TrySendError::Disconnected(skier)) => left.push(skier),
        }
    }
    (taken, left)
}
