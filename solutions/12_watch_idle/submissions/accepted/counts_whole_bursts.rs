//! Wakes up for a beat and takes along all that lie beside it; a struct of its own counts.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

struct Watch {
    rx: Receiver<u32>,
    beats: usize,
}

impl Watch {
    fn until_silent(&mut self, idle: Duration) -> RecvTimeoutError {
        loop {
            if let Err(error) = self.rx.recv_timeout(idle) {
                return error;
            }
            self.beats += 1 + self.rx.try_iter().count();
        }
    }
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut watch = Watch { rx, beats: 0 };
    let why = watch.until_silent(idle);
    let closed = why == RecvTimeoutError::Disconnected;
    (watch.beats, if closed { End::Closed } else { End::Idle })
}
