//! Gives the original to the last thread and drops it as well: E0382.

use std::sync::mpsc;
use std::thread;

pub fn gather(mut parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    let last = parts.pop().unwrap_or_default();
    for lane in parts {
        let tx = tx.clone();
        thread::spawn(move || lane.into_iter().for_each(|time| tx.send(time).unwrap()));
    }
    thread::spawn(move || last.into_iter().for_each(|time| tx.send(time).unwrap()));
    drop(tx);
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
