//! Tells a pause from the end, but looks a hundred times a second all day long.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(birds) => flocks.push(birds),
            Err(TryRecvError::Empty) => thread::sleep(Duration::from_millis(10)),
            Err(TryRecvError::Disconnected) => return flocks,
        }
    }
}
