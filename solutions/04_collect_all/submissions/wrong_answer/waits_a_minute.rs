//! Gives up after a quiet minute, as if nobody could be slower.

use std::sync::mpsc::Receiver;
use std::time::Duration;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    while let Ok(birds) = rx.recv_timeout(Duration::from_secs(60)) {
        flocks.push(birds);
    }
    flocks
}
