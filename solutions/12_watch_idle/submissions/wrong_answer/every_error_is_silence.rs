//! One arm for both errors: a sensor without a cable is reported as a blocked wheel.

use std::sync::mpsc::Receiver;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    while rx.recv_timeout(idle).is_ok() {
        beats += 1;
    }
    (beats, End::Idle)
}
