//! The tills say when they are done.

use std::sync::mpsc;
use std::thread;

/// Sums.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    enum Msg {
        Amount(u64),
        Done,
    }
    let mut open = parts.len();
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in part {
                tx.send(Msg::Amount(n)).unwrap();
            }
            tx.send(Msg::Done).unwrap();
        });
    }
    let mut sum = 0;
    while open > 0 {
        match rx.recv().unwrap() {
            Msg::Amount(n) => sum += n,
            Msg::Done => open -= 1,
        }
    }
    sum
}
