//! Sleeps for the limit and then counts what has come: a new look begins when the watchman wakes up, not at a beat.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    loop {
        thread::sleep(idle);
        let before = beats;
        let why = loop {
            match rx.try_recv() {
                Ok(_) => beats += 1,
                Err(why) => break why,
            }
        };
        if why == TryRecvError::Disconnected {
            return (beats, End::Closed);
        }
        if beats == before {
            return (beats, End::Idle);
        }
    }
}
