//! A flag under a lock, and `wait_timeout_while`: awake when the flag changes or the period is over.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

type Switch = Arc<(Mutex<bool>, Condvar)>;

pub struct Canceller {
    switch: Switch,
}

pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let switch = Switch::default();
    let canceller = Canceller {
        switch: Arc::clone(&switch),
    };
    thread::spawn(move || {
        let (off, changed) = &*switch;
        (0..).try_for_each(|beat| {
            let guard = off.lock().unwrap_or_else(PoisonError::into_inner);
            let (guard, wait) = changed
                .wait_timeout_while(guard, period, |off| !*off)
                .unwrap_or_else(PoisonError::into_inner);
            drop(guard);
            let go_on = wait.timed_out() && tx.send(beat).is_ok();
            go_on.then_some(())
        })
    });
    (beats, canceller)
}

impl Canceller {
    pub fn cancel(self) {}
}

impl Drop for Canceller {
    fn drop(&mut self) {
        let (off, changed) = &*self.switch;
        *off.lock().unwrap_or_else(PoisonError::into_inner) = true;
        changed.notify_one();
    }
}
