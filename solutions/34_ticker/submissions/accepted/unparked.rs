//! No second channel: the thread is parked for the period, and the switch sets a flag and unparks it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

pub struct Canceller(Thread, Arc<AtomicBool>);

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, rx) = channel();
    let off = Arc::new(AtomicBool::new(false));
    let is_off = off.clone();
    let handle = thread::spawn(move || {
        let mut next = Instant::now();
        for n in 0_u64.. {
            next += period;
            loop {
                if is_off.load(Ordering::SeqCst) {
                    return;
                }
                let left = next.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    break;
                }
                thread::park_timeout(left);
            }
            if tx.send(n).is_err() {
                break;
            }
        }
    });
    (rx, Canceller(handle.thread().clone(), off))
}

impl Canceller {
    pub fn cancel(self) {}
}

impl Drop for Canceller {
    fn drop(&mut self) {
        self.1.store(true, Ordering::SeqCst);
        self.0.unpark();
    }
}
