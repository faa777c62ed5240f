//! Asks where telling would do: each note is answered with the new total.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

type Note = (fn(i64, i64) -> i64, i64, Sender<i64>);

#[derive(Clone)]
pub struct Counter {
    slot: Sender<Note>,
}

impl Counter {
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel::<Note>();
        let keeper = thread::spawn(move || {
            let mut total = 0;
            while let Ok((change, amount, reply)) = notes.recv() {
                total = change(total, amount);
                let _ = reply.send(total);
            }
            total
        });
        (Self { slot }, keeper)
    }

    fn ask(&self, change: fn(i64, i64) -> i64, amount: i64) -> i64 {
        let (reply, answer) = mpsc::channel();
        self.slot.send((change, amount, reply)).unwrap();
        answer.recv().unwrap()
    }

    pub fn add(&self, amount: i64) {
        self.ask(|total, amount| total + amount, amount);
    }

    pub fn double(&self) {
        self.ask(|total, factor| total * factor, 2);
    }

    pub fn get(&self) -> i64 {
        self.ask(|total, _| total, 0)
    }
}
