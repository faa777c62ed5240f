//! Loses its patience after ten seconds.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    while cabin.len() < n {
        match rx.recv_timeout(std::time::Duration::from_secs(10)) {
            Ok(skier) => cabin.push(skier),
            Err(_) => break,
        }
    }
    cabin
}
