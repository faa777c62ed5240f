//! The jackpot.
//!
//! In a quiz show all players play for one jackpot. A right answer adds to it, the joker doubles it, and at any moment
//! somebody may ask how much is in it. No player touches the money. It lies in a room of its own, with one keeper, and
//! whatever is to happen to it is written on a note and pushed through the slot in the door, which is a channel. The
//! keeper takes note after note, in the order in which they came. When nobody is left who could write one, the keeper
//! comes out and says how much there is.
//!
//! This keeper is lazy: where a note says "double", another note is written, "add as much as there is", and pushed
//! through the slot like all the others. Since then two things go wrong. Run `cargo run -p grader check counter_actor`.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

/// What can be written on a note.
enum Note {
    Add(i64),
    Double,
    Get(Sender<i64>),
}

/// A handle: whoever has one may push notes through the slot. Clones lead to the same jackpot.
#[derive(Clone)]
pub struct Counter {
    slot: Sender<Note>,
}

impl Counter {
    /// Starts a keeper with an empty jackpot. The keeper's thread ends once every handle is gone and every note is
    /// done, and returns the total.
    pub fn spawn() -> (Counter, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let own_slot = slot.clone();
        let keeper = thread::spawn(move || {
            let mut total = 0;
            for note in notes {
                match note {
                    Note::Add(amount) => total += amount,
                    Note::Double => own_slot.send(Note::Add(total)).expect("I am here"),
                    Note::Get(reply) => {
                        let _ = reply.send(total);
                    }
                }
            }
            total
        });
        (Counter { slot }, keeper)
    }

    /// Adds `amount`, which may be negative.
    pub fn add(&self, amount: i64) {
        self.push(Note::Add(amount));
    }

    /// Doubles what is there when its turn comes.
    pub fn double(&self) {
        self.push(Note::Double);
    }

    /// What is there. Everything that this thread did before with any handle is in it.
    pub fn get(&self) -> i64 {
        let (reply, total) = mpsc::channel();
        self.push(Note::Get(reply));
        total.recv().expect("the keeper answers every note")
    }

    fn push(&self, note: Note) {
        self.slot.send(note).expect("the keeper is there");
    }
}
