//! No channel at all: a slot, a lock, and somebody to wake. The value is looked at before the flag.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

enum Slot<T> {
    Waiting,
    Full(T),
    Closed,
}

struct Shared<T> {
    slot: Mutex<Slot<T>>,
    changed: Condvar,
}

impl<T> Shared<T> {
    fn put(&self, new: Slot<T>) {
        let mut slot = self.slot.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*slot, Slot::Waiting) {
            *slot = new;
        }
        drop(slot);
        self.changed.notify_all();
    }
}

pub struct OnceTx<T>(Arc<Shared<T>>);
pub struct OnceRx<T>(Arc<Shared<T>>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let shared = Arc::new(Shared {
        slot: Mutex::new(Slot::Waiting),
        changed: Condvar::new(),
    });
    (OnceTx(shared.clone()), OnceRx(shared))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        self.0.put(Slot::Full(value));
    }
}

impl<T> Drop for OnceTx<T> {
    fn drop(&mut self) {
        self.0.put(Slot::Closed);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        let slot = self.0.slot.lock().unwrap_or_else(PoisonError::into_inner);
        let mut slot = self
            .0
            .changed
            .wait_while(slot, |slot| matches!(slot, Slot::Waiting))
            .unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *slot, Slot::Closed) {
            Slot::Full(value) => Some(value),
            Slot::Waiting | Slot::Closed => None,
        }
    }
}
