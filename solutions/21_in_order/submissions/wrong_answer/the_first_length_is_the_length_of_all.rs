//! Computes the place of a number from the length of the first chunk: as if all were equally long.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let length = chunks.first().map_or(0, Vec::len);
    let (tx, rx) = mpsc::channel();
    for (chunk, points) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            for (place, point) in points.into_iter().enumerate() {
                tx.send((chunk * length + place, f(point))).unwrap();
            }
        });
    }
    drop(tx);
    let mut picture: Vec<(usize, u32)> = rx.into_iter().collect();
    picture.sort_by_key(|(place, _)| *place);
    picture.into_iter().map(|(_, point)| point).collect()
}
