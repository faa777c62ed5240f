//@ finding: busy_wait line 11
//! One thread asks all streams in a circle, and never waits.

use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;

pub fn merge(mut rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    thread::spawn(move || {
        while !rxs.is_empty() {
            rxs.retain(|stream| match stream.try_recv() {
                Ok(level) => river.send(level).is_ok(),
                Err(TryRecvError::Empty) => true,
                Err(TryRecvError::Disconnected) => false,
            });
        }
    });
    screen
}
