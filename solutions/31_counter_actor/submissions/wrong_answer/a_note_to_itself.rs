//! Leaves itself a note for each doubling, over a way that does not keep the mailbox open: the note comes too late.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Weak};
use std::thread::{self, JoinHandle};

enum Note {
    Add(i64),
    Double,
    Get(Sender<i64>),
}

#[derive(Clone)]
pub struct Counter {
    slot: Arc<Sender<Note>>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let slot = Arc::new(slot);
        let own: Weak<Sender<Note>> = Arc::downgrade(&slot);
        let keeper = thread::spawn(move || {
            let mut total = 0;
            for note in notes {
                match note {
                    Note::Add(amount) => total += amount,
                    Note::Double => match own.upgrade() {
                        Some(slot) => slot.send(Note::Add(total)).unwrap(),
                        None => total *= 2,
                    },
                    Note::Get(reply) => drop(reply.send(total)),
                }
            }
            total
        });
        (Self { slot }, keeper)
    }

    pub fn add(&self, amount: i64) {
        self.slot.send(Note::Add(amount)).unwrap();
    }

    pub fn double(&self) {
        self.slot.send(Note::Double).unwrap();
    }

    pub fn get(&self) -> i64 {
        let (reply, total) = mpsc::channel();
        self.slot.send(Note::Get(reply)).unwrap();
        total.recv().unwrap()
    }
}
