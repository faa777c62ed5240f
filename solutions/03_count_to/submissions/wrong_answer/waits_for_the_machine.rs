//! Joins the thread first. The channel has no limit, so this ends, after the last tag.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    let machine = thread::spawn(move || {
        for tag in 1..=n {
            tx.send(tag).unwrap();
        }
    });
    machine.join().unwrap();
    rx
}
