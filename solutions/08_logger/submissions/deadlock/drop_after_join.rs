//@ finding: deadlock line 25
//! Takes the logger apart, and ends the parts in the wrong order.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Sender<String>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || ear.iter().collect());
        Logger { voice, scribe }
    }

    pub fn log(&self, line: &str) {
        self.voice.send(line.to_owned()).unwrap();
    }

    pub fn finish(self) -> Vec<String> {
        let Logger { voice, scribe } = self;
        let book = scribe.join().unwrap();
        drop(voice);
        book
    }
}
