//! The thread goes home at the first moment of silence.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Sender<String>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || {
            let mut book = Vec::new();
            while let Ok(line) = ear.try_recv() {
                book.push(line);
            }
            book
        });
        Logger { voice, scribe }
    }

    pub fn log(&self, line: &str) {
        let _ = self.voice.send(line.to_owned());
    }

    pub fn finish(self) -> Vec<String> {
        drop(self.voice);
        self.scribe.join().unwrap()
    }
}
