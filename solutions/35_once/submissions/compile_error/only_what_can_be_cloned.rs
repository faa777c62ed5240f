//! Asks for `Clone`, so that a bid that cannot be copied cannot be handed in.

use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T>(Sender<T>);
pub struct OnceRx<T>(Receiver<T>);

pub fn once<T: Clone>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx), OnceRx(rx))
}

impl<T: Clone> OnceTx<T> {
    pub fn send(self, value: T) {
        let _ = self.0.send(value.clone());
    }
}

impl<T: Clone> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.0.recv().ok()
    }
}
