//@ finding: deadlock line 18
//! Remembers the sender, and drops it behind the scope, which does not end before.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    let mut highest = None;
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(part.iter().copied().max()).unwrap();
            });
        }
        for answer in &rx {
            highest = highest.max(answer);
        }
    });
    drop(tx);
    highest
}
