//! Iterators are lazy: in this chain each thread is joined before the next one is spawned.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    parts
        .into_iter()
        .map(|lane| {
            let tx = tx.clone();
            thread::spawn(move || lane.into_iter().for_each(|time| tx.send(time).unwrap()))
        })
        .for_each(|reader| reader.join().unwrap());
    drop(tx);
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
