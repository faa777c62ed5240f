//@ finding: deadlock line 9
//! Reads all inputs to their ends before anybody can have the merged one.

use std::sync::mpsc::{self, Receiver};

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    for stream in rxs {
        for level in stream {
            if river.send(level).is_err() {
                break;
            }
        }
    }
    screen
}
