use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

#[derive(Clone)]
struct Counter(Arc<Mutex<Receiver<u64>>>);

impl Counter {
    fn next(&self) -> Option<u64> {
        self.0.lock().ok()?.recv().ok()
    }
}

impl Iterator for Counter {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        Self::next(self)
    }
}

/// Three clerks share one end, and the tills the other.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx): (Sender<u64>, Receiver<u64>) = channel();
    let counter = Counter(Arc::new(Mutex::new(rx)));
    let clerks: [JoinHandle<u64>; 3] = std::array::from_fn(|_| {
        let counter = counter.clone();
        thread::spawn(move || counter.into_iter().sum())
    });
    parts.into_iter().for_each({
        let tx = tx;
        move |part| {
            let tx = tx.clone();
            thread::spawn(move || part.into_iter().try_for_each(|amount| tx.send(amount)));
        }
    });
    clerks.into_iter().flat_map(JoinHandle::join).sum()
}
