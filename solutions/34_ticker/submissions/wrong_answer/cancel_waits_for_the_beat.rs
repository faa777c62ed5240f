//! Joins the thread in `cancel`, while the thread sleeps for the period.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub struct Canceller {
    switch: Sender<()>,
    thread: JoinHandle<()>,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let (switch, switched) = mpsc::channel();
    let thread = thread::spawn(move || {
        for beat in 0.. {
            thread::park_timeout(period);
            if switched.try_recv() != Err(TryRecvError::Empty) || tx.send(beat).is_err() {
                return;
            }
        }
    });
    (beats, Canceller { switch, thread })
}

impl Canceller {
    pub fn cancel(self) {
        drop(self.switch);
        let _ = self.thread.join();
    }
}
