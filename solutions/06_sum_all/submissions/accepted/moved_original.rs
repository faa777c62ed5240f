//! The original goes to the last producer; nothing is left to drop.

use std::sync::mpsc::{Sender, channel};
use std::thread;

fn produce(numbers: Vec<u64>, tx: Sender<u64>) {
    thread::spawn(move || numbers.into_iter().for_each(|number| tx.send(number).expect("the office listens")));
}

pub fn sum_all(mut parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = channel();
    let last = parts.pop();
    for part in parts {
        produce(part, tx.clone());
    }
    produce(last.unwrap_or_default(), tx);
    rx.iter().sum()
}
