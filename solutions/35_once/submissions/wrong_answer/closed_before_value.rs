//! A channel of its own that looks at "the sender is gone" before it looks at the value: `send` ends with the
//! sender being dropped, so a bid is lost whenever the receiver comes later.

use std::sync::{Arc, Condvar, Mutex};

struct Slot<T> {
    value: Option<T>,
    closed: bool,
}

struct Shared<T> {
    slot: Mutex<Slot<T>>,
    changed: Condvar,
}

pub struct OnceTx<T>(Arc<Shared<T>>);
pub struct OnceRx<T>(Arc<Shared<T>>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let shared = Arc::new(Shared {
        slot: Mutex::new(Slot {
            value: None,
            closed: false,
        }),
        changed: Condvar::new(),
    });
    (OnceTx(Arc::clone(&shared)), OnceRx(shared))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        self.0.slot.lock().unwrap().value = Some(value);
        self.0.changed.notify_one();
    }
}

impl<T> Drop for OnceTx<T> {
    fn drop(&mut self) {
        self.0.slot.lock().unwrap().closed = true;
        self.0.changed.notify_one();
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        let mut slot = self.0.slot.lock().unwrap();
        loop {
            if slot.closed {
                return None;
            }
            if let Some(value) = slot.value.take() {
                return Some(value);
            }
            slot = self.0.changed.wait(slot).unwrap();
        }
    }
}
