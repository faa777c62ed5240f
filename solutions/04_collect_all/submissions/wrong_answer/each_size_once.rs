//! Two flocks of one size are two flocks.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    for birds in rx {
        if !flocks.contains(&birds) {
            flocks.push(birds);
        }
    }
    flocks
}
