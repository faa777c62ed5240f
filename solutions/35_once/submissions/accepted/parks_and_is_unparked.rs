//! No channel and no `Condvar`: the receiver parks, and the sender's `Drop` wakes it.

use std::sync::{Arc, Mutex};
use std::thread::{self, Thread};
struct Slot<T> {
    bid: Mutex<(Option<T>, Option<Thread>, bool)>,
}
pub struct OnceTx<T> {
    slot: Arc<Slot<T>>,
}
pub struct OnceRx<T> {
    slot: Arc<Slot<T>>,
}
pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let slot = Arc::new(Slot {
        bid: Mutex::new((None, None, false)),
    });
    (OnceTx { slot: slot.clone() }, OnceRx { slot })
}
impl<T> OnceTx<T> {
    pub fn send(self, bid: T) {
        self.slot.bid.lock().unwrap().0 = Some(bid);
    }
}
impl<T> Drop for OnceTx<T> {
    fn drop(&mut self) {
        let mut s = self.slot.bid.lock().unwrap();
        s.2 = true;
        if let Some(t) = s.1.take() {
            t.unpark();
        }
    }
}
impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.slot.bid.lock().unwrap().1 = Some(thread::current());
        loop {
            {
                let mut s = self.slot.bid.lock().unwrap();
                if s.2 {
                    return s.0.take();
                }
            }
            thread::park();
        }
    }
}
