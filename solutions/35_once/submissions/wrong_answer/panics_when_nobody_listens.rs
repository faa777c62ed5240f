//@ finding: panicked line 16
//! Right in everything but one case: the auctioneer has gone home, and the bidder falls over.

use std::sync::mpsc::{Receiver, Sender, channel};

pub struct OnceTx<T>(Sender<T>);
pub struct OnceRx<T>(Receiver<T>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx(tx), OnceRx(rx))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        self.0.send(value).unwrap();
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.0.recv().ok()
    }
}
