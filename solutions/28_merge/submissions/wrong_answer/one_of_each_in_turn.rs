//! Takes one message of each stream, round after round: a silent one holds up all others.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(mut rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    thread::spawn(move || {
        while !rxs.is_empty() {
            rxs.retain(|stream| match stream.recv() {
                Ok(level) => river.send(level).is_ok(),
                Err(_) => false,
            });
        }
    });
    screen
}
