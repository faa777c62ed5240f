//! Listens to both ways of stopping, and to an empty hall, but only when it wakes up after a whole period.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
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
            thread::sleep(period);
            match switched.try_recv() {
                Err(TryRecvError::Empty) => {}
                Ok(()) | Err(TryRecvError::Disconnected) => return,
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
