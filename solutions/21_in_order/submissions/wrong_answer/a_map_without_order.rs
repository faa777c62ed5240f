//! The position travels along, and is thrown away in the last line: a `HashMap` has no order.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for (position, chunk) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            tx.send((position, developed)).unwrap();
        });
    }
    drop(tx);
    let strips: HashMap<usize, Vec<u32>> = rx.into_iter().collect();
    strips.into_values().flatten().collect()
}
