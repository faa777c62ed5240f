//@ finding: busy_wait line 24
//! Waits in a circle and keeps a processor busy.

use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;

pub struct OnceTx<T>(Sender<T>);
pub struct OnceRx<T>(Receiver<T>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx), OnceRx(rx))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        let _ = self.0.send(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        loop {
            match self.0.try_recv() {
                Ok(value) => return Some(value),
                Err(TryRecvError::Disconnected) => return None,
                Err(TryRecvError::Empty) => thread::yield_now(),
            }
        }
    }
}
