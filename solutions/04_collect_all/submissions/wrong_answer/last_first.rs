//! Every flock, in the wrong order.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    for birds in rx {
        flocks.insert(0, birds);
    }
    flocks
}
