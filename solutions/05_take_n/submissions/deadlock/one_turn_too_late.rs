//@ finding: deadlock line 8
//! Counts the turns itself, and ends one turn too late.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    for (turn, skier) in rx.iter().enumerate() {
        if turn >= n {
            break;
        }
        cabin.push(skier);
    }
    cabin
}
