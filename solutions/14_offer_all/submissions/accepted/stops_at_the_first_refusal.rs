//! Stops at the first refusal: that one, and all behind it, come back.

use std::collections::VecDeque;
use std::sync::mpsc::{SyncSender, TrySendError};

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut platform = VecDeque::from(items);
    let mut taken = 0;
    while let Some(skier) = platform.pop_front() {
        if let Err(TrySendError::Full(back) | TrySendError::Disconnected(back)) = tx.try_send(skier)
        {
            platform.push_front(back);
            break;
        }
        taken += 1;
    }
    (taken, platform.into())
}
