//! Looks, and naps longer and longer in between. Cheaper than a circle, and still not waiting: nobody wakes it when
//! the bid comes.

use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;
use std::time::Duration;

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
        let mut nap = Duration::from_millis(1);
        loop {
            match self.0.try_recv() {
                Ok(value) => return Some(value),
                Err(TryRecvError::Disconnected) => return None,
                Err(TryRecvError::Empty) => thread::sleep(nap),
            }
            nap *= 2;
        }
    }
}
