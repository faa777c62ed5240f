//! A scope lends what may be shared. A receiver may not: E0277.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || tx.send(part.iter().copied().max()).unwrap());
        }
        drop(tx);
        scope.spawn(|| rx.iter().flatten().max()).join().unwrap()
    })
}
