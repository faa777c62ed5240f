//! Reference solution.
//!
//! The keeper owns the total, and nothing else can reach it: that is the whole lock. So `double` is done at once, with
//! what the keeper has at hand; a note to itself would come after all notes that wait already, and the sender it needs
//! would keep the mailbox open for ever.
//!
//! Things to talk about: `add` tells and does not wait, and still `get` sees it, because the messages of one sender
//! stay in order; the handle needs no `Drop`, because the last sender that goes *is* the message that it is over.

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
    /// Starts a keeper with an empty jackpot.
    #[must_use]
    pub fn spawn() -> (Self, JoinHandle<i64>) {
        let (slot, notes) = mpsc::channel();
        let keeper = thread::spawn(move || {
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

    /// Adds `amount`, which may be negative.
    pub fn add(&self, amount: i64) {
        self.push(Note::Add(amount));
    }

    /// Doubles what is there when its turn comes.
    pub fn double(&self) {
        self.push(Note::Double);
    }

    /// What is there, with everything that this thread did before.
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
