//! Gives up after ten quiet seconds, as if nobody could be slower.

use std::sync::mpsc::Receiver;
use std::time::Duration;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    while let Ok(birds) = rx.recv_timeout(Duration::from_secs(10)) {
        flocks.push(birds);
    }
    flocks
}
