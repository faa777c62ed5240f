//! Lets threads borrow the inputs from a vector that goes when the function ends: E0373 or E0597.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    for stream in &rxs {
        let river = river.clone();
        thread::spawn(move || {
            for level in stream {
                if river.send(level).is_err() {
                    return;
                }
            }
        });
    }
    screen
}
