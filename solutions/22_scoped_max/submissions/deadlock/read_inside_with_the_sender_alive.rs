//@ finding: deadlock line 17
//! The sender that was cloned lives outside of the scope, and the loop inside waits for its end.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(part.iter().copied().max()).unwrap();
            });
        }
        rx.iter().flatten().max()
    })
}
