//! One arm for both errors: a blocked wheel is reported as a sensor without a cable.

use std::sync::mpsc::Receiver;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut beats = 0;
    loop {
        match rx.recv_timeout(idle) {
            Ok(_) => beats += 1,
            Err(_) => return (beats, End::Closed),
        }
    }
}
