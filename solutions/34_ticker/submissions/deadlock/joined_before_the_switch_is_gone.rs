//! The fields are dropped in their order: the thread is joined while the switch is still there.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

struct Joined(Option<JoinHandle<()>>);

impl Drop for Joined {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}

pub struct Canceller {
    _thread: Joined,
    _switch: Sender<()>,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let (switch, switched) = mpsc::channel::<()>();
    let thread = thread::spawn(move || {
        let mut beat = 0;
        while switched.recv_timeout(period) == Err(RecvTimeoutError::Timeout) {
            if tx.send(beat).is_err() {
                return;
            }
            beat += 1;
        }
    });
    let canceller = Canceller {
        _thread: Joined(Some(thread)),
        _switch: switch,
    };
    (beats, canceller)
}

impl Canceller {
    pub fn cancel(self) {}
}
