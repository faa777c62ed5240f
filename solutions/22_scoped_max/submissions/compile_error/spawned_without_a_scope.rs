//! Lends to a thread of which nobody knows when it ends: E0521.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    for part in data.chunks(length) {
        let tx = tx.clone();
        thread::spawn(move || tx.send(part.iter().copied().max()).unwrap());
    }
    drop(tx);
    rx.into_iter().flatten().max()
}
