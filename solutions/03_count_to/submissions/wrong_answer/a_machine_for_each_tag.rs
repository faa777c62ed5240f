//! A thread for each tag: whichever is quicker is first.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    for tag in 1..=n {
        let tx = tx.clone();
        thread::spawn(move || tx.send(tag).unwrap());
    }
    rx
}
