//! A helper turns beats into ticks; it still listens when the watch is over.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let (tick, ticks) = mpsc::channel();
    let helper = thread::spawn(move || {
        for _bucket in rx {
            let _ = tick.send(());
        }
    });
    let mut beats = 0;
    loop {
        match ticks.recv_timeout(idle) {
            Ok(()) => beats += 1,
            Err(RecvTimeoutError::Timeout) => return (beats, End::Idle),
            Err(RecvTimeoutError::Disconnected) => {
                let _ = helper.join();
                return (beats, End::Closed);
            }
        }
    }
}
