//@ finding: panicked_thread
//! Places every chunk by its own first element, which an empty one has not.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let mut strips = vec![Vec::new(); chunks.len()];
    let (tx, rx) = mpsc::channel();
    for (position, mut chunk) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            let mut developed = vec![f(chunk[0])];
            developed.extend(chunk.drain(1..).map(f));
            let _ = tx.send((position, developed));
        });
    }
    drop(tx);
    for (position, developed) in rx {
        strips[position] = developed;
    }
    strips.concat()
}
