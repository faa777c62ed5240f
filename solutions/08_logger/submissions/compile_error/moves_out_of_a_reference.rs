//! Wants to end the sender through `&mut self`: E0507.

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

    fn close(&mut self) {
        drop(self.voice);
    }

    pub fn finish(mut self) -> Vec<String> {
        self.close();
        self.scribe.join().unwrap()
    }
}
