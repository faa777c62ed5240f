//@ finding: panicked line 66
//! The stub as shipped: whoever has an end may use it twice, and may copy it; a bid for nobody panics.
//!
//! The sealed bid.
//!
//! At this auction nobody shouts. For each painting a bidder gets one envelope, and the auctioneer gets the right to
//! open it. The bidder hands in one bid, or leaves without one. The auctioneer opens the envelope once.
//!
//! The code below works as long as everybody behaves. But last week one bidder handed in two bids for the same
//! painting, a second one copied the envelope, and the auctioneer opened an envelope that was already empty and waited
//! in front of it for the rest of the day. And when an auctioneer went home early, the bidder's thread fell over.
//!
//! The rules hang on the wall, but the compiler cannot read walls. Run `cargo run -p grader check once` to see what
//! gets through. Then change the types and their methods so that these programs no longer compile:
//!
//! ```compile_fail
//! let (tx, rx) = once::once();
//! tx.send(250);
//! tx.send(300); // a second bid for the same painting
//! ```
//!
//! ```compile_fail
//! let (tx, rx) = once::once();
//! tx.send(250);
//! let first = rx.recv();
//! let again = rx.recv(); // the envelope is open already
//! ```
//!
//! ```compile_fail
//! let (tx, rx) = once::once::<u32>();
//! let copy = tx.clone(); // two envelopes for one painting
//! ```
//!
//! This one has to compile, and to work, as before:
//!
//! ```
//! let (tx, rx) = once::once();
//! tx.send(250);
//! assert_eq!(rx.recv(), Some(250));
//! ```

use std::sync::mpsc::{Receiver, Sender, channel};

/// The bidder's end: hands in one bid of type `T`, whatever `T` is.
#[derive(Clone, Debug)]
pub struct OnceTx<T> {
    slot: Sender<T>,
}

/// The auctioneer's end.
#[derive(Debug)]
pub struct OnceRx<T> {
    slot: Receiver<T>,
}

/// One envelope: an end to fill it, and an end to open it.
pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (OnceTx { slot: tx }, OnceRx { slot: rx })
}

impl<T> OnceTx<T> {
    /// Hands in the bid without waiting. If the auctioneer has gone home, the bid is thrown away, and nothing else
    /// happens.
    pub fn send(&self, bid: T) {
        self.slot.send(bid).unwrap();
    }
}

impl<T> OnceRx<T> {
    /// Waits for the bid, without using the processor meanwhile. `None` if the bidder has left without one.
    pub fn recv(&self) -> Option<T> {
        self.slot.recv().ok()
    }
}
