//! An iterator that is lazy: the next thread is spawned when the results of the last one have come.

use std::sync::mpsc;
use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    chunks
        .into_iter()
        .flat_map(|chunk| {
            let (tx, rx) = mpsc::channel();
            thread::spawn(move || {
                chunk
                    .into_iter()
                    .map(f)
                    .try_for_each(|result| tx.send(result))
            });
            rx
        })
        .collect()
}
