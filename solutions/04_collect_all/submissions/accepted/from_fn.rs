//! An iterator of one's own.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    std::iter::from_fn(|| rx.recv().ok()).fold(Vec::new(), |mut list, birds| {
        list.push(birds);
        list
    })
}
