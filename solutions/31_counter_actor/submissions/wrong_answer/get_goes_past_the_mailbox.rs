//! Reads a shared number instead of asking: notes that wait in the mailbox are not in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

enum Note {
    Add(i64),
    Double,
}

#[derive(Clone)]
pub struct Counter {
    slot: Sender<Note>,
    total: Arc<AtomicI64>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let total = Arc::new(AtomicI64::new(0));
        let shown = Arc::clone(&total);
        let keeper = thread::spawn(move || {
            let mut total = 0;
            for note in notes {
                match note {
                    Note::Add(amount) => total += amount,
                    Note::Double => total *= 2,
                }
                shown.store(total, Ordering::SeqCst);
            }
            total
        });
        (Self { slot, total }, keeper)
    }

    pub fn add(&self, amount: i64) {
        self.slot.send(Note::Add(amount)).unwrap();
    }

    pub fn double(&self) {
        self.slot.send(Note::Double).unwrap();
    }

    pub fn get(&self) -> i64 {
        self.total.load(Ordering::SeqCst)
    }
}
