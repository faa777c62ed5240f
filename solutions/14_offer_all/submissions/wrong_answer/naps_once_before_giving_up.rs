//! Gives each refused skier a second chance after a nap: the cable stands still meanwhile.

use std::sync::mpsc::SyncSender;
use std::thread;
use std::time::Duration;

pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    let mut left = Vec::new();
    for skier in items {
        if tx.try_send(skier).is_ok() {
            taken += 1;
            continue;
        }
        thread::sleep(Duration::from_millis(5));
        if tx.try_send(skier).is_ok() {
            taken += 1;
        } else {
            left.push(skier);
        }
    }
    (taken, left)
}
