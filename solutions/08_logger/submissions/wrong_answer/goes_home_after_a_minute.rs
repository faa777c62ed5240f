//! Takes a minute of silence for the end of the night.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub struct Logger {
    voice: Sender<String>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || {
            let mut book = Vec::new();
            while let Ok(line) = ear.recv_timeout(Duration::from_secs(60)) {
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
