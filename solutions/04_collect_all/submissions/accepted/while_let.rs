//! The long form: `recv` until it fails.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::with_capacity(16);
    while let Ok(birds) = rx.recv() {
        flocks.push(birds);
    }
    flocks
}
