//! The switch sends a message when it is used; being dropped is heard, too.

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
            if tx.send(beat).is_err() {
                return;
            }
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
