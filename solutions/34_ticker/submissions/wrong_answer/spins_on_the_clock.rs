//@ finding: busy_wait
//! Asks the clock and the switch in turns, without a pause.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

pub struct Canceller {
    _switch: Sender<()>,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let (switch, switched) = mpsc::channel::<()>();
    thread::spawn(move || {
        for beat in 0.. {
            let next = Instant::now() + period;
            while Instant::now() < next {
                if switched.try_recv() != Err(TryRecvError::Empty) {
                    return;
                }
            }
            if tx.send(beat).is_err() {
                return;
            }
        }
    });
    (beats, Canceller { _switch: switch })
}

impl Canceller {
    pub fn cancel(self) {}
}
