//! Tells full from closed, and then sleeps and looks, all night long.

use std::sync::mpsc::{Receiver, TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = sync_channel(500);
    thread::spawn(move || {
        let mut next = 0;
        loop {
            match tx.try_send(next) {
                Ok(()) => next += 1,
                Err(TrySendError::Full(_)) => thread::sleep(Duration::from_millis(100)),
                Err(TrySendError::Disconnected(_)) => return,
            }
        }
    });
    rx
}
