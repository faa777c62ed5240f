//! One skier, and then the others in the same way.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    fn board(rx: &Receiver<u32>, free: usize, mut cabin: Vec<u32>) -> Vec<u32> {
        if free == 0 {
            return cabin;
        }
        match rx.recv() {
            Ok(skier) => {
                cabin.push(skier);
                board(rx, free - 1, cabin)
            }
            Err(_) => cabin,
        }
    }
    board(rx, n, Vec::new())
}
