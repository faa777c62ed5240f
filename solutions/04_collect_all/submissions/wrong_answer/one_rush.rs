//! Waits for the first message, and takes only what came along with it.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    rx.recv().into_iter().chain(rx.try_iter()).collect()
}
