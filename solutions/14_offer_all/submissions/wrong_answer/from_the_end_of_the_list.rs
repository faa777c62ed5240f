//! Takes skiers from the end of the list: the last one is asked first.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn offer_all(tx: &SyncSender<u32>, mut items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    while let Some(skier) = items.pop() {
        if let Err(TrySendError::Full(skier) | TrySendError::Disconnected(skier)) =
            tx.try_send(skier)
        {
            items.push(skier);
            break;
        }
        taken += 1;
    }
    (taken, items)
}
