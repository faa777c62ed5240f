//@ finding: busy_wait
//! Runs in a circle until the sender's half of the slot is gone: right with real threads, and a processor burnt.

use std::hint::spin_loop;
use std::sync::{Arc, Mutex};

pub struct OnceTx<T>(Arc<Mutex<Option<T>>>);
pub struct OnceRx<T>(Arc<Mutex<Option<T>>>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let slot = Arc::new(Mutex::new(None));
    (OnceTx(Arc::clone(&slot)), OnceRx(slot))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        *self.0.lock().unwrap() = Some(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        while Arc::strong_count(&self.0) > 1 {
            spin_loop();
        }
        self.0.lock().unwrap().take()
    }
}
