//! One channel for each lane, and the office empties one after the other.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let lines: Vec<_> = parts
        .into_iter()
        .map(|lane| {
            let (tx, rx) = mpsc::channel();
            thread::spawn(move || lane.into_iter().for_each(|time| tx.send(time).unwrap()));
            rx
        })
        .collect();
    let mut times: Vec<u32> = lines.into_iter().flatten().collect();
    times.sort();
    times
}
