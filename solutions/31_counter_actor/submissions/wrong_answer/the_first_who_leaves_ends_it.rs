//! Each handle says "stop" when it is dropped, and the keeper believes the first one.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

enum Note {
    Add(i64),
    Double,
    Get(Sender<i64>),
    Stop,
}

#[derive(Clone)]
pub struct Counter {
    slot: Sender<Note>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let keeper = thread::spawn(move || {
            let mut total = 0;
            for note in notes {
                match note {
                    Note::Add(amount) => total += amount,
                    Note::Double => total *= 2,
                    // Whoever asked may have gone; the keeper does not mind.
                    Note::Stop => break,
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
        total.recv().unwrap_or_default()
    }

    fn push(&self, note: Note) {
        let _ = self.slot.send(note);
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        self.push(Note::Stop);
    }
}
