//! `1..n` ends before n.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for tag in 1..n {
            tx.send(tag).unwrap();
        }
    });
    rx
}
