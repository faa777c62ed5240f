//@ finding: deadlock line 27
//! The receiver holds a sender of its own, so the channel never closes: who leaves without a bid is waited for.

use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T>(Sender<T>);

pub struct OnceRx<T> {
    rx: Receiver<T>,
    _open: Sender<T>,
}

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx.clone()), OnceRx { rx, _open: tx })
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        let _ = self.0.send(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        // Waits for ever where it should learn that the bidder has left.
        self.rx.recv().ok()
    }
}
