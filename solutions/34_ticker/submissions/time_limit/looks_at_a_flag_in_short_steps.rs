//! Sleeps in steps of ten milliseconds, and looks at a flag after each.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

pub struct Canceller {
    stopped: Arc<AtomicBool>,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let stopped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stopped);
    thread::spawn(move || {
        for beat in 0.. {
            let next = Instant::now() + period;
            while Instant::now() < next {
                if flag.load(Ordering::SeqCst) {
                    return;
                }
                thread::sleep(Duration::from_millis(10));
            }
            if tx.send(beat).is_err() {
                return;
            }
        }
    });
    (beats, Canceller { stopped })
}

impl Canceller {
    pub fn cancel(self) {}
}

impl Drop for Canceller {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
    }
}
