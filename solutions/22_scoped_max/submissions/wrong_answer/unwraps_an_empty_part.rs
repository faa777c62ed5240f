//@ finding: panicked line 14
//! Every thread gets a part, and some parts are empty: nobody is the highest of them.

use std::sync::mpsc;
use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for i in 0..n {
            let part = &data[i * data.len() / n..(i + 1) * data.len() / n];
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(*part.iter().max().unwrap()).unwrap();
            });
        }
        drop(tx);
        rx.into_iter().max()
    })
}
