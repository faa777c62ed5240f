//! Takes number 0 for nobody.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    while cabin.len() < n {
        match rx.recv() {
            Ok(0) => {}
            Ok(skier) => cabin.push(skier),
            Err(_) => break,
        }
    }
    cabin
}
