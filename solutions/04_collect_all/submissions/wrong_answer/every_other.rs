//! Receives in the condition, and receives once more in the body: every other message is swallowed.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    while rx.recv().is_ok() {
        if let Ok(birds) = rx.recv() {
            flocks.push(birds);
        }
    }
    flocks
}
