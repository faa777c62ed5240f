//! Reference solution.
//!
//! A sleep that can be interrupted is a `recv_timeout` on a channel on which nothing ever has to be sent: `Timeout` says
//! that the period is over, `Disconnected` that the switch is gone. So `cancel` has nothing to do but to drop itself,
//! and forgetting to call it does the same. `Ok` cannot happen: no message of the type `Infallible` can be made.

use std::convert::Infallible;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// The switch: stops its metronome when it is used, or dropped.
#[derive(Debug)]
pub struct Canceller {
    _switch: Sender<Infallible>,
}

/// Starts a thread that counts 0, 1, 2, … and sends one number after each `period`.
#[must_use]
pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let (switch, switched) = mpsc::channel();
    thread::spawn(move || {
        for beat in 0.. {
            let Err(RecvTimeoutError::Timeout) = switched.recv_timeout(period) else {
                return;
            };
            // The dancers have gone home: nothing is wrong, and nothing is left to do.
            if tx.send(beat).is_err() {
                return;
            }
        }
    });
    (beats, Canceller { _switch: switch })
}

impl Canceller {
    /// Stops the metronome.
    pub fn cancel(self) {
        drop(self);
    }
}
