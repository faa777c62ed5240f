//@ finding: deadlock line 21
//! Waits for as many messages as there are chunks, and an empty chunk does not send one.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let count = chunks.len();
    let mut strips = vec![Vec::new(); count];
    let (tx, rx) = mpsc::channel();
    for (position, chunk) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            if !developed.is_empty() {
                let _ = tx.send((position, developed));
            }
        });
    }
    for _ in 0..count {
        let (position, developed) = rx.recv().expect("a strip");
        strips[position] = developed;
    }
    strips.concat()
}
