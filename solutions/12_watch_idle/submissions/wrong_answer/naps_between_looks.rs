//! Looks every seventy milliseconds: gentle with the processor, and the bell and the end are late.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    let mut last = Instant::now();
    loop {
        match rx.try_recv() {
            Ok(_) => {
                beats += 1;
                last = Instant::now();
            }
            Err(TryRecvError::Empty) if last.elapsed() >= idle => return (beats, End::Idle),
            Err(TryRecvError::Empty) => thread::sleep(Duration::from_millis(70)),
            Err(TryRecvError::Disconnected) => return (beats, End::Closed),
        }
    }
}
