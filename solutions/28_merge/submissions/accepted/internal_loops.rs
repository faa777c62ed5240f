//! Iterators all the way: the vector hands over its receivers, and each thread runs one internal loop.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (tx, rx) = channel();
    rxs.into_iter()
        .zip(std::iter::repeat(tx))
        .for_each(|(input, tx)| {
            thread::Builder::new()
                .name("forwarder".into())
                .spawn(move || input.iter().try_for_each(|level| tx.send(level)).is_ok())
                .map(drop)
                .expect("a system that can start a thread");
        });
    rx
}
