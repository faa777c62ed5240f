//@ finding: deadlock line 8
//! Gives a clone to the machine, and forgets the original so that the tube stays open.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    let lower_end = tx.clone();
    thread::spawn(move || {
        for tag in 1..=n {
            lower_end.send(tag).unwrap();
        }
    });
    std::mem::forget(tx);
    rx
}
