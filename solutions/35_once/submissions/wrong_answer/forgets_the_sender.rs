//! Forgets the sender to be safe from `drop`. The bid that nobody can open any more stays in memory for ever.

use std::mem;
use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T>(Sender<T>);
pub struct OnceRx<T>(Option<Receiver<T>>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx), OnceRx(Some(rx)))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        if let Err(unsent) = self.0.send(value) {
            mem::forget(unsent);
        }
        mem::forget(self);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(mut self) -> Option<T> {
        self.0.take()?.recv().ok()
    }
}

impl<T> Drop for OnceRx<T> {
    fn drop(&mut self) {
        mem::forget(self.0.take());
    }
}
