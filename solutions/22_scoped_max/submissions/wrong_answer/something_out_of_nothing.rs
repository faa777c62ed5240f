//! Begins at the lowest number that there is, also where there is none.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(part.iter().fold(i64::MIN, |a, &b| a.max(b)))
                    .unwrap()
            });
        }
        drop(tx);
        Some(rx.into_iter().fold(i64::MIN, i64::max))
    })
}
