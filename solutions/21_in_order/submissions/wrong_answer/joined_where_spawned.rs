//! The right order, because one works after the other: each thread is waited for before the next is spawned.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for chunk in chunks {
        let tx = tx.clone();
        let helper = thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            tx.send(developed).unwrap();
        });
        helper.join().unwrap();
    }
    drop(tx);
    rx.into_iter().flatten().collect()
}
