//! Finds the place of a chunk by its first number: chunks that begin alike are taken for one.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let names: Vec<Option<u32>> = chunks.iter().map(|chunk| chunk.first().copied()).collect();
    let (tx, rx) = mpsc::channel();
    for chunk in chunks {
        let tx = tx.clone();
        thread::spawn(move || {
            let name = chunk.first().copied();
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            tx.send((name, developed)).unwrap();
        });
    }
    drop(tx);
    let strips: HashMap<Option<u32>, Vec<u32>> = rx.into_iter().collect();
    names.iter().flat_map(|name| strips[name].clone()).collect()
}
