//@ finding: deadlock line 17
//! Every strip is in its place, and the loop waits for one more sender.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let mut strips = vec![Vec::new(); chunks.len()];
    let (tx, rx) = mpsc::channel();
    for (position, chunk) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            let _ = tx.send((position, developed));
        });
    }
    for (position, developed) in rx {
        strips[position] = developed;
    }
    strips.concat()
}
