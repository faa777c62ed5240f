//! A shared receiver: each copy may be asked once, and only one of them gets the bid.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

pub struct OnceTx<T>(Sender<T>);

#[derive(Clone)]
pub struct OnceRx<T>(Arc<Mutex<Receiver<T>>>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx), OnceRx(Arc::new(Mutex::new(rx))))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        let _ = self.0.send(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        let rx = self.0.lock().ok()?;
        rx.recv().ok()
    }
}
