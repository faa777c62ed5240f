use std::fmt;
use std::marker::PhantomData;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// The bidder's end.
pub struct OnceTx<T> { slot: Option<SyncSender<Box<T>>> }
/// The auctioneer's end.
pub struct OnceRx<T>(Receiver<Box<T>>, PhantomData<T>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = sync_channel(1);
    (OnceTx { slot: Some(tx) }, OnceRx(rx, PhantomData))
}

impl<T> OnceTx<T> {
    pub fn send(mut self, bid: T) {
        self.slot.take().map(|slot| slot.send(Box::new(bid)).ok());
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        let Self(slot, _) = self;
        slot.recv().ok().map(|bid| *bid)
    }
}

impl<T> fmt::Debug for OnceTx<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnceTx").finish_non_exhaustive()
    }
}
