//@ finding: panicked line 9
//! The normal end of the channel is met with `unwrap`.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    loop {
        flocks.push(rx.recv().unwrap());
    }
}
