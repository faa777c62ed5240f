//! Reference solution.
//!
//! `finish` owns the logger, so it can take it apart: first the sender goes, which closes the channel, and then the
//! thread is waited for. The other way round, the thread waits for the sender and the sender for the thread. There is
//! no `impl Drop`, so a logger that is just dropped loses its sender as well, and the thread ends by itself.

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
        // The closure takes the receiver and nothing else: a scribe with a voice would wait for itself.
        let scribe = thread::spawn(move || ear.iter().collect());
        Logger { voice, scribe }
    }

    /// Adds a line to the book.
    pub fn log(&self, line: &str) {
        self.voice
            .send(line.to_owned())
            .expect("the scribe listens as long as the logger lives");
    }

    /// Ends the night: returns every line, in order.
    pub fn finish(self) -> Vec<String> {
        let Logger { voice, scribe } = self;
        drop(voice);
        scribe.join().expect("writing down does not panic")
    }
}
