//@ finding: self_deadlock line 16
//! Capacity 0: whoever hands in the bid has to wait until it is opened, and the same thread would have to open it.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

pub struct OnceTx<T>(SyncSender<T>);
pub struct OnceRx<T>(Receiver<T>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = sync_channel(0);
    (OnceTx(tx), OnceRx(rx))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        let _ = self.0.send(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.0.recv().ok()
    }
}
