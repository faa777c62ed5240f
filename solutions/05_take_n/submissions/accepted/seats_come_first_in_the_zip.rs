//! `zip` asks its left side first, so the seat is found before the skier is called.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    (0..n).zip(rx).map(|(_, skier)| skier).collect()
}
