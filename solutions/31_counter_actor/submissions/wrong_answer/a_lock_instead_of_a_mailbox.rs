//@ finding: no_channel_used
//! A shared number under a lock, and a keeper who only waits for the handles to go: no message is ever sent.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

#[derive(Clone)]
pub struct Counter {
    total: Arc<Mutex<i64>>,
    _open: Sender<()>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (open, closed) = mpsc::channel::<()>();
        let total = Arc::new(Mutex::new(0));
        let kept = Arc::clone(&total);
        let keeper = thread::spawn(move || {
            let _ = closed.recv();
            *kept.lock().unwrap()
        });
        (Self { total, _open: open }, keeper)
    }

    pub fn add(&self, amount: i64) {
        *self.total.lock().unwrap() += amount;
    }

    pub fn double(&self) {
        *self.total.lock().unwrap() *= 2;
    }

    pub fn get(&self) -> i64 {
        *self.total.lock().unwrap()
    }
}
