//! Waits for one message, takes along whatever came with it, and waits again.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    while let Ok(first) = rx.recv() {
        flocks.push(first);
        flocks.extend(rx.try_iter());
    }
    flocks
}
