//! Parts the crowd by what `try_send` says, on copies of the numbers.

use std::sync::mpsc::SyncSender;

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let (taken, left): (Vec<u32>, Vec<u32>) = items
        .into_iter()
        .partition(|skier| tx.try_send(*skier).is_ok());
    (taken.len(), left)
}
