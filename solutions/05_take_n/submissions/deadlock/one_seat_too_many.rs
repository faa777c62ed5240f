//@ finding: deadlock line 9
//! `<=` where `<` is meant.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    while cabin.len() <= n {
        let Ok(skier) = rx.recv() else { break };
        cabin.push(skier);
    }
    cabin.truncate(n);
    cabin
}
