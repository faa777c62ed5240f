//! Waits for a place with `send`, and handles only the lift that has closed.

use std::sync::mpsc::{SendError, SyncSender};

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    let mut left = Vec::new();
    for skier in items {
        match tx.send(skier) {
            Ok(()) => taken += 1,
            Err(SendError(skier)) => left.push(skier),
        }
    }
    (taken, left)
}
