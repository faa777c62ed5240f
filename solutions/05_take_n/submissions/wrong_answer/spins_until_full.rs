//@ finding: busy_wait line 9
//! Looks again and again until all seats are taken.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    while cabin.len() < n {
        match rx.try_recv() {
            Ok(skier) => cabin.push(skier),
            Err(std::sync::mpsc::TryRecvError::Empty) => {}
            Err(std::sync::mpsc::TryRecvError::Disconnected) => break,
        }
    }
    cabin
}
