//! One channel for each chunk: within a channel there is an order, and the receivers are asked one after the other.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let strips: Vec<Receiver<u32>> = chunks
        .into_iter()
        .map(|chunk| {
            let (tx, rx) = mpsc::channel();
            thread::spawn(move || {
                chunk
                    .into_iter()
                    .map(f)
                    .try_for_each(|result| tx.send(result))
            });
            rx
        })
        .collect();
    strips.into_iter().flatten().collect()
}
