//! Looks for the position of the first refusal, and cuts the list there.

use std::sync::mpsc::SyncSender;

pub fn offer_all(tx: &SyncSender<u32>, mut items: Vec<u32>) -> (usize, Vec<u32>) {
    let refusal = items.iter().position(|&skier| tx.try_send(skier).is_err());
    let taken = refusal.unwrap_or(items.len());
    let left = items.split_off(taken);
    (taken, left)
}
