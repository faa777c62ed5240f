//! Rounds down, so what is left over becomes a part more, and a thread more than there are.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = (data.len() / n).max(1);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || tx.send(part.iter().copied().max()).unwrap());
        }
        drop(tx);
        rx.into_iter().flatten().max()
    })
}
