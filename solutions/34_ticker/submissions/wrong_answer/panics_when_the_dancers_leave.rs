//@ finding: panicked_thread line 22
//! A hall without dancers is a normal end of the evening, and here a panic.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

pub struct Canceller {
    switch: Sender<()>,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let (switch, switched) = mpsc::channel();
    thread::spawn(move || {
        let mut beat = 0;
        loop {
            match switched.recv_timeout(period) {
                Err(RecvTimeoutError::Timeout) => {}
                Ok(()) | Err(RecvTimeoutError::Disconnected) => return,
            }
            tx.send(beat).unwrap();
            beat += 1;
        }
    });
    (beats, Canceller { switch })
}

impl Canceller {
    pub fn cancel(self) {
        let _ = self.switch.send(());
    }
}
