//! The right order, and a thread for every point of the picture.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for (place, point) in chunks.into_iter().flatten().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((place, f(point))));
    }
    drop(tx);
    let mut picture: Vec<(usize, u32)> = rx.into_iter().collect();
    picture.sort_unstable();
    picture.into_iter().map(|(_, point)| point).collect()
}
