//@ finding: deadlock line 33
//! The sender is in an `Option`, but `ref` in the pattern only borrows it: what is dropped is a reference.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Option<Sender<String>>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let scribe = thread::spawn(move || ear.iter().collect());
        Logger {
            voice: Some(voice),
            scribe,
        }
    }

    pub fn log(&self, line: &str) {
        if let Some(voice) = &self.voice {
            voice.send(line.to_owned()).unwrap();
        }
    }

    pub fn finish(self) -> Vec<String> {
        match self.voice {
            Some(ref voice) => drop(voice),
            None => {}
        }
        self.scribe.join().unwrap()
    }
}
