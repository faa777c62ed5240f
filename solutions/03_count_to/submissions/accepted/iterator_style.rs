//! The first tag that cannot be sent ends the iterator.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || (1..=n).try_for_each(|tag| tx.send(tag)));
    rx
}
