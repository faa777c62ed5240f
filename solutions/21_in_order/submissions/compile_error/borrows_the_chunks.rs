//! Lets threads that may live on look into a vector of this function: E0597.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let mut strips = vec![Vec::new(); chunks.len()];
    let (tx, rx) = mpsc::channel();
    for (position, chunk) in chunks.iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.iter().map(|&point| f(point)).collect();
            let _ = tx.send((position, developed));
        });
    }
    drop(tx);
    for (position, developed) in rx {
        strips[position] = developed;
    }
    strips.concat()
}
