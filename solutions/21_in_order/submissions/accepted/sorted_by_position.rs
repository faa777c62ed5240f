//! Every number travels alone, with the position of its chunk and its place there; sorting the triples is enough.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for (chunk, numbers) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            for (place, number) in numbers.into_iter().enumerate() {
                tx.send((chunk, place, f(number))).unwrap();
            }
        });
    }
    drop(tx);
    let mut all: Vec<_> = rx.iter().collect();
    all.sort_unstable();
    all.into_iter().map(|(_, _, result)| result).collect()
}
