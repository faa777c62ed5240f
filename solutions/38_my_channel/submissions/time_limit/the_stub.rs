//! The stub as shipped: looks at full speed, never learns of an end, and keeps letters for nobody.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct Sender<T> {
    tube: Arc<Mutex<VecDeque<T>>>,
}

pub struct Receiver<T> {
    tube: Arc<Mutex<VecDeque<T>>>,
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let tube = Arc::new(Mutex::new(VecDeque::new()));
    let tx = Sender {
        tube: Arc::clone(&tube),
    };
    (tx, Receiver { tube })
}

impl<T> Sender<T> {
    pub fn send(&self, letter: T) -> Result<(), T> {
        self.tube.lock().unwrap().push_back(letter);
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        loop {
            if let Some(letter) = self.tube.lock().unwrap().pop_front() {
                return Some(letter);
            }
        }
    }
}
