//! The stub as shipped: asleep for the whole period, deaf to a switch that is dropped, and frightened of an empty hall.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

pub struct Canceller {
    stopped: Arc<AtomicBool>,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let stopped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stopped);
    thread::spawn(move || {
        for beat in 0.. {
            thread::sleep(period);
            if flag.load(Ordering::SeqCst) {
                return;
            }
            tx.send(beat).unwrap();
        }
    });
    (beats, Canceller { stopped })
}

impl Canceller {
    pub fn cancel(self) {
        self.stopped.store(true, Ordering::SeqCst);
    }
}
