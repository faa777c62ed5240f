//@ finding: panicked line 7
//! Expects that all seats will be taken.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    (0..n).map(|_| rx.recv().unwrap()).collect()
}
