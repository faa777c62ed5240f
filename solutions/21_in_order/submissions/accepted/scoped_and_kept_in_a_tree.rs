//! Scoped threads, and a `BTreeMap`, which knows an order, unlike a `HashMap`.

use std::collections::BTreeMap;
use std::sync::mpsc::sync_channel;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = sync_channel(1);
    let glued: BTreeMap<usize, Vec<u32>> = thread::scope(|scope| {
        for (position, chunk) in chunks.iter().enumerate() {
            let tx = tx.clone();
            scope.spawn(move || {
                let developed = chunk.iter().map(|&point| f(point)).collect();
                tx.send((position, developed)).unwrap();
            });
        }
        drop(tx);
        rx.into_iter().collect()
    });
    glued.into_values().flatten().collect()
}
