//@ finding: deadlock line 33
//! The thread keeps a sender "so that the channel stays open", and so it does.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Sender<String>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let own_voice = voice.clone();
        let scribe = thread::spawn(move || {
            let _stays_open = own_voice;
            let mut book = Vec::new();
            while let Ok(line) = ear.recv() {
                book.push(line);
            }
            book
        });
        Logger { voice, scribe }
    }

    pub fn log(&self, line: &str) {
        self.voice.send(line.to_owned()).unwrap();
    }

    pub fn finish(self) -> Vec<String> {
        drop(self.voice);
        self.scribe.join().unwrap()
    }
}
