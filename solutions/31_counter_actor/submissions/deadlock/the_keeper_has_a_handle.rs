//! Keeps a sender in the keeper, "so that the mailbox stays open". That is what it does.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

enum Note {
    Add(i64),
    Double,
    Get(Sender<i64>),
}

#[derive(Clone)]
pub struct Counter {
    slot: Sender<Note>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let stays_open = slot.clone();
        let keeper = thread::spawn(move || {
            let _stays_open = stays_open;
            let mut total = 0;
            for note in notes {
                match note {
                    Note::Add(amount) => total += amount,
                    Note::Double => total *= 2,
                    // Whoever asked may have gone; the keeper does not mind.
                    Note::Get(reply) => drop(reply.send(total)),
                }
            }
            total
        });
        (Self { slot }, keeper)
    }

    pub fn add(&self, amount: i64) {
        self.push(Note::Add(amount));
    }

    pub fn double(&self) {
        self.push(Note::Double);
    }

    pub fn get(&self) -> i64 {
        let (reply, total) = mpsc::channel();
        self.push(Note::Get(reply));
        total.recv().expect("the keeper answers every note")
    }

    fn push(&self, note: Note) {
        // This handle keeps the mailbox open, so the keeper is waiting at the other end.
        self.slot.send(note).expect("the keeper is there");
    }
}
