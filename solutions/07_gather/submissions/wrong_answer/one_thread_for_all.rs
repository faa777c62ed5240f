//! One thread reads all lanes, one after the other.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for time in parts.into_iter().flatten() {
            tx.send(time).unwrap();
        }
    });
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
