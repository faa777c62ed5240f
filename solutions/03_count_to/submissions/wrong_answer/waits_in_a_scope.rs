//! A scope waits for its threads: the same as a join, only less visible.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || (1..=n).for_each(|tag| tx.send(tag).unwrap()));
    });
    rx
}
