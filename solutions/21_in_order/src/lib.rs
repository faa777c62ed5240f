//! Reference solution.
//!
//! A channel keeps the order of one sender, and between two senders there is none. So the position travels with the
//! result, and the receiver puts each result into its place. The places are made beforehand, one for each chunk, so
//! empty chunks and equal chunks need no care.
//!
//! Things to talk about: collecting pairs and sorting them by position is as good; joining the threads in their order
//! needs no channel at all, and cannot do anything with a result before all earlier ones are there.

use std::sync::mpsc;
use std::thread;

/// Applies `f` to every number, one thread for each chunk; the results stand in the order of the input.
pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let mut strips = vec![Vec::new(); chunks.len()];
    let (tx, rx) = mpsc::channel();
    for (position, chunk) in chunks.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            // It fails only if the receiver is gone, and that one waits for the end.
            let _ = tx.send((position, developed));
        });
    }
    drop(tx);

    for (position, developed) in rx {
        strips[position] = developed;
    }
    strips.concat()
}
