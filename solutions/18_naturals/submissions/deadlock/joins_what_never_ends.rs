//@ finding: deadlock line 15
//! Waits for the machine before it hands out the strip; the machine waits for somebody who pulls.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn naturals() -> Receiver<u64> {
    let (tx, rx) = mpsc::sync_channel(16);
    let machine = thread::spawn(move || {
        let mut next = 0;
        while tx.send(next).is_ok() {
            next += 1;
        }
    });
    machine.join().unwrap();
    rx
}
