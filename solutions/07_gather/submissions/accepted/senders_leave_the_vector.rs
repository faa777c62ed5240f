//! The vector is kept, and gives its senders away.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    let mut lines: Vec<_> = parts.iter().map(|_| tx.clone()).collect();
    drop(tx);
    for (lane, line) in parts.into_iter().zip(lines.drain(..)) {
        thread::spawn(move || {
            for time in lane {
                line.send(time).unwrap();
            }
        });
    }
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
