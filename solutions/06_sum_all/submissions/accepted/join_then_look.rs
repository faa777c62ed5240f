//! All have finished before it looks, so an empty channel is the end.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    let hs: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let tx = tx.clone();
            thread::spawn(move || part.into_iter().for_each(|n| tx.send(n).expect("office")))
        })
        .collect();
    for h in hs {
        h.join().unwrap();
    }
    rx.try_iter().sum()
}
