//! One call for each flock.

use std::sync::mpsc::Receiver;

/// All.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    fn go(rx: &Receiver<u32>, mut v: Vec<u32>) -> Vec<u32> {
        match rx.recv() {
            Ok(x) => {
                v.push(x);
                go(rx, v)
            }
            Err(_) => v,
        }
    }
    go(rx, Vec::with_capacity(1024))
}
