//@ finding: deadlock line 50
//! A channel of its own whose sender does not say that it goes: nobody wakes the receiver.

use std::sync::{Arc, Condvar, Mutex};

struct Shared<T> {
    value: Mutex<Option<T>>,
    arrived: Condvar,
}

pub struct OnceTx<T> {
    shared: Arc<Shared<T>>,
}

pub struct OnceRx<T> {
    shared: Arc<Shared<T>>,
}

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let shared = Arc::new(Shared {
        value: Mutex::new(None),
        arrived: Condvar::new(),
    });
    (
        OnceTx {
            shared: Arc::clone(&shared),
        },
        OnceRx { shared },
    )
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        *self.shared.value.lock().unwrap() = Some(value);
        self.shared.arrived.notify_one();
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        let mut value = self.shared.value.lock().unwrap();
        loop {
            if value.is_some() {
                return value.take();
            }
            // The owners of `shared` are counted, but a count does not wake anybody.
            if Arc::strong_count(&self.shared) == 1 {
                return None;
            }
            value = self.shared.arrived.wait(value).unwrap();
        }
    }
}
