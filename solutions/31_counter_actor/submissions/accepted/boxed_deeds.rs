//! The notes are closures: the keeper runs what it is given.

use std::sync::mpsc::{Sender, channel};
use std::thread::{JoinHandle, spawn};

type Deed = Box<dyn FnOnce(&mut i64) + Send>;

pub struct Counter(Sender<Deed>);

impl Clone for Counter {
    fn clone(&self) -> Self {
        Counter(self.0.clone())
    }
}

impl Counter {
    pub fn spawn() -> (Counter, JoinHandle<i64>) {
        let (tx, rx) = channel::<Deed>();
        let keeper = spawn(move || {
            rx.into_iter().fold(0, |mut total, deed| {
                deed(&mut total);
                total
            })
        });
        (Counter(tx), keeper)
    }
    fn then(&self, deed: impl FnOnce(&mut i64) + Send + 'static) {
        assert!(self.0.send(Box::new(deed)).is_ok());
    }
    pub fn add(&self, n: i64) {
        self.then(move |total| *total += n);
    }
    pub fn double(&self) {
        self.then(|total| *total *= 2);
    }
    pub fn get(&self) -> i64 {
        let (tx, rx) = channel();
        self.then(move |total| tx.send(*total).unwrap());
        rx.recv().unwrap()
    }
}
