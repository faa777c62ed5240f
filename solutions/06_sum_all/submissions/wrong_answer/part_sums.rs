//! Right sum, wrong task: each thread adds up its part and sends one number.

use std::sync::mpsc;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    rx.iter().sum()
}
