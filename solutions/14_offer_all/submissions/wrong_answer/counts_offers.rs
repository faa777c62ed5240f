//! Counts everybody who was asked.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut offers = 0;
    let mut left = Vec::new();
    for skier in items {
        offers += 1;
        if let Err(TrySendError::Full(skier) | TrySendError::Disconnected(skier)) =
            tx.try_send(skier)
        {
            left.push(skier);
        }
    }
    (offers, left)
}
