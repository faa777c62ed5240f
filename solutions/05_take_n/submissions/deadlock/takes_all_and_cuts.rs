//! Takes the whole queue until the gate is closed, and keeps the first n.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin: Vec<u32> = rx.iter().collect();
    cabin.truncate(n);
    cabin
}
