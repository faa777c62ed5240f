//@ finding: panicked line 11
//! Rounds up, which is right as long as there is something: for no numbers a part has no length, and `chunks(0)` panics.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n);
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
