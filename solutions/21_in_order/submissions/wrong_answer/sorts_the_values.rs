//! Brings an order, but that of the values, which nobody asked for.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for chunk in chunks {
        let tx = tx.clone();
        thread::spawn(move || {
            chunk
                .into_iter()
                .for_each(|point| tx.send(f(point)).unwrap())
        });
    }
    drop(tx);
    let mut picture: Vec<u32> = rx.into_iter().collect();
    picture.sort_unstable();
    picture
}
