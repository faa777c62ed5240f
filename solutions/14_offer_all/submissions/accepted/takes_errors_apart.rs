//! The errors themselves are the list: each of them holds who was refused.

use std::sync::mpsc::{SyncSender, TrySendError};

fn refused(error: TrySendError<u32>) -> u32 {
    match error {
        TrySendError::Full(skier) => skier,
        TrySendError::Disconnected(skier) => skier,
    }
}

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let count = items.len();
    let offers = items.into_iter().map(|skier| tx.try_send(skier));
    let left: Vec<u32> = offers.filter_map(Result::err).map(refused).collect();
    (count - left.len(), left)
}
