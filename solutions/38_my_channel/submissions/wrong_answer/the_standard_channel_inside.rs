//! Hands everything on to the channel of the standard library.

use std::sync::{Mutex, mpsc};

pub struct Sender<T>(mpsc::Sender<T>);

pub struct Receiver<T>(Mutex<mpsc::Receiver<T>>);

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (tx, rx) = mpsc::channel();
    (Sender(tx), Receiver(Mutex::new(rx)))
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Sender(self.0.clone())
    }
}

impl<T> Sender<T> {
    pub fn send(&self, letter: T) -> Result<(), T> {
        self.0.send(letter).map_err(|error| error.0)
    }
}

impl<T> Receiver<T> {
    pub fn recv(&self) -> Option<T> {
        self.0.lock().unwrap().recv().ok()
    }
}
