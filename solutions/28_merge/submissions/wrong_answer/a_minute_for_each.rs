//! Waits a minute for each stream in turn: mostly asleep, and mostly late.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

pub fn merge(mut rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    thread::spawn(move || {
        while !rxs.is_empty() {
            rxs.retain(
                |stream| match stream.recv_timeout(Duration::from_secs(60)) {
                    Ok(level) => river.send(level).is_ok(),
                    Err(RecvTimeoutError::Timeout) => true,
                    Err(RecvTimeoutError::Disconnected) => false,
                },
            );
        }
    });
    screen
}
