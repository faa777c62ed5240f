//! The threads read aloud, and one listens to everything: the work is not shared.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || part.iter().for_each(|height| tx.send(*height).unwrap()));
        }
        drop(tx);
        rx.into_iter().max()
    })
}
