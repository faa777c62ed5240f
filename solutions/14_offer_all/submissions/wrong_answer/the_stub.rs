//! The stub as shipped: the one who is refused is neither counted nor left in the iterator.

use std::sync::mpsc::SyncSender;

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    let mut skiers = items.into_iter();
    for skier in skiers.by_ref() {
        if tx.try_send(skier).is_err() {
            break;
        }
        taken += 1;
    }
    (taken, skiers.collect())
}
