//@ finding: busy_wait line 18
//! Looks at channel and clock in turn, as fast as it can.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::{Duration, Instant};

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    let mut last = Instant::now();
    // As long as the wheel has turned lately.
    while last.elapsed() < idle {
        match rx.try_recv() {
            Ok(_) => {
                beats += 1;
                last = Instant::now();
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return (beats, End::Closed),
        }
    }
    (beats, End::Idle)
}
