//! Asks for a free seat after somebody has sat down: without seats that is one too many.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    while let Ok(skier) = rx.recv() {
        cabin.push(skier);
        if cabin.len() >= n {
            break;
        }
    }
    cabin
}
