//! An empty seat at the end of the day gets the number 0.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    (0..n).map(|_| rx.recv().unwrap_or_default()).collect()
}
