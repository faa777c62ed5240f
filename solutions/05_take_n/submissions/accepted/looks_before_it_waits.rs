//! Looks once before each wait.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    (0..n)
        .map_while(|_| rx.try_recv().or_else(|_| rx.recv()).ok())
        .collect()
}
