//@ finding: deadlock line 14
//! From hand to hand, and joined: the machine waits for a hand that comes only after the join.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::sync_channel(0);
    let machine = thread::spawn(move || {
        for tag in 1..=n {
            tx.send(tag).unwrap();
        }
    });
    machine.join().unwrap();
    rx
}
