//@ finding: busy_wait line 11
//! Asks the same skier again at once, as long as there is no place.

use std::sync::mpsc::{SyncSender, TrySendError};

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut skiers = items.into_iter();
    let mut taken = 0;
    while let Some(skier) = skiers.next() {
        // Sooner or later somebody gets out.
        while let Err(error) = tx.try_send(skier) {
            if let TrySendError::Disconnected(skier) = error {
                return (taken, std::iter::once(skier).chain(skiers).collect());
            }
        }
        taken += 1;
    }
    (taken, Vec::new())
}
