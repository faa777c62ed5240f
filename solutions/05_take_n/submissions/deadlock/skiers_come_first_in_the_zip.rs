//! `zip` asks its left side first: the skier is called before a seat is looked for.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    rx.iter().zip(0..n).map(|(skier, _)| skier).collect()
}
