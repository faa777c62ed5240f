//! One reply channel for all handles: who asks first need not be the one who listens first.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

enum Note {
    Add(i64),
    Double,
    Get,
}

#[derive(Clone)]
pub struct Counter {
    slot: Sender<Note>,
    answers: Arc<Mutex<Receiver<i64>>>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let (reply, answers) = mpsc::channel();
        let keeper = thread::spawn(move || {
            let mut total = 0;
            for note in notes {
                match note {
                    Note::Add(amount) => total += amount,
                    Note::Double => total *= 2,
                    Note::Get => drop(reply.send(total)),
                }
            }
            total
        });
        let answers = Arc::new(Mutex::new(answers));
        (Self { slot, answers }, keeper)
    }

    pub fn add(&self, amount: i64) {
        self.slot.send(Note::Add(amount)).unwrap();
    }

    pub fn double(&self) {
        self.slot.send(Note::Double).unwrap();
    }

    pub fn get(&self) -> i64 {
        self.slot.send(Note::Get).unwrap();
        self.answers.lock().unwrap().recv().unwrap()
    }
}
