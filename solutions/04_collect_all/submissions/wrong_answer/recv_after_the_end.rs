//@ finding: busy_wait line 9
//! Goes on to call `recv` after it has said that nothing will come.

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    loop {
        if let Ok(birds) = rx.recv() {
            flocks.push(birds);
        }
    }
}
