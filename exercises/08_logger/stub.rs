//! The observatory that never closes.
//!
//! At night the astronomers of an observatory call out what they see, and a scribe writes it down in a book. In the
//! morning somebody says good night, the scribe writes what was still called out, closes the book, and hands it over.
//!
//! The code below writes every line. But in the morning everybody stands around the scribe and waits, and the scribe
//! waits, too. Run `cargo run -p grader check logger`, read what it says, and repair it.
//!
//! What can be seen from outside:
//! - `start` sends for a scribe: a thread of its own. `log` calls out one line, over a channel. `finish` returns the book.
//! - The book holds every line that was called out before `finish`, in order, however slow the scribe is.
//! - While nobody calls anything out, the scribe sleeps.
//! - A `Logger` can also be dropped without `finish`. Then nobody gets the book, and the scribe goes home all the same.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

/// Writes lines down, in a thread of its own.
pub struct Logger {
    voice: Sender<String>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    /// Begins with an empty book.
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || {
            let mut book = Vec::new();
            for line in ear {
                book.push(line);
            }
            book
        });
        Logger { voice, scribe }
    }

    /// Adds a line to the book.
    pub fn log(&self, line: &str) {
        self.voice
            .send(line.to_owned())
            .expect("the scribe is there");
    }

    /// Ends the night: returns every line, in order.
    pub fn finish(self) -> Vec<String> {
        self.scribe.join().expect("the scribe is well")
    }
}
