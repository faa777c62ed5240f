//! Asks in the right order, and hands the rest back the other way round.

use std::sync::mpsc::SyncSender;

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut waiting: Vec<u32> = items.into_iter().rev().collect();
    let mut taken = 0;
    while let Some(skier) = waiting.last() {
        if tx.try_send(*skier).is_err() {
            break;
        }
        waiting.pop();
        taken += 1;
    }
    (taken, waiting)
}
