//! Takes from each stream what is there at the moment, and goes to the next one.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    for stream in rxs {
        let river = river.clone();
        thread::spawn(move || {
            for level in stream.try_iter() {
                if river.send(level).is_err() {
                    return;
                }
            }
        });
    }
    screen
}
