//@ finding: deadlock line 10
//! A rendezvous, read behind the scope: the threads wait for a listener, and the scope for the threads.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let (tx, rx) = mpsc::sync_channel(0);
    thread::scope(|scope| {
        for part in data.chunks(length) {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(part.iter().copied().max()).unwrap();
            });
        }
    });
    drop(tx);
    rx.into_iter().flatten().max()
}
