//! Reference solution.
//!
//! Both methods take `self`: a second call needs a value that the first one has taken. Nothing checks this while the
//! program runs, because a program that breaks the rule does not exist. `Clone` would give the right away again, so
//! neither end has it, and the fields stay private: whoever could reach the `Sender` inside could send as often as
//! they like.
//!
//! Things to talk about: the reader needs no `&mut` and no flag; `send` ends with `tx` being dropped, so the
//! channel closes by itself; with `recv(self)` a receiver cannot wait for ever in front of an open envelope.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// The bidder's end: hands in one bid of type `T`, whatever `T` is.
#[derive(Debug)]
pub struct OnceTx<T> {
    slot: SyncSender<T>,
}

/// The auctioneer's end.
#[derive(Debug)]
pub struct OnceRx<T> {
    slot: Receiver<T>,
}

/// One envelope: an end to fill it, and an end to open it.
pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    // There is one message at most. `channel()` does as well; a capacity of 0 would make the bidder wait.
    let (tx, rx) = sync_channel(1);
    (OnceTx { slot: tx }, OnceRx { slot: rx })
}

impl<T> OnceTx<T> {
    /// Hands in the bid without waiting. If the auctioneer has gone home, the bid is thrown away, and nothing else
    /// happens.
    pub fn send(self, bid: T) {
        // The error holds the bid; nobody wants it any more. `Result<(), T>` would be a good answer, too.
        let _ = self.slot.send(bid);
    }
}

impl<T> OnceRx<T> {
    /// Waits for the bid, without using the processor meanwhile. `None` if the bidder has left without one.
    pub fn recv(self) -> Option<T> {
        self.slot.recv().ok()
    }
}
