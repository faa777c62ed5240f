//! `&mut self` says "one at a time", not "once": the second bid still compiles.

use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T> {
    tx: Option<Sender<T>>,
}

pub struct OnceRx<T> {
    rx: Option<Receiver<T>>,
}

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx { tx: Some(tx) }, OnceRx { rx: Some(rx) })
}

impl<T> OnceTx<T> {
    pub fn send(&mut self, value: T) {
        if let Some(tx) = self.tx.take() {
            let _ = tx.send(value);
        }
    }
}

impl<T> OnceRx<T> {
    pub fn recv(&mut self) -> Option<T> {
        self.rx.take()?.recv().ok()
    }
}
