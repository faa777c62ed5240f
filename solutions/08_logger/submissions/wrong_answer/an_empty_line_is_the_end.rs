//! Ends the night with an empty line, which somebody else may say, too.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Sender<String>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel::<String>();
        let scribe = thread::spawn(move || ear.iter().take_while(|line| !line.is_empty()).collect());
        Logger { voice, scribe }
    }

    pub fn log(&self, line: &str) {
        let _ = self.voice.send(line.to_owned());
    }

    pub fn finish(self) -> Vec<String> {
        let _ = self.voice.send(String::new());
        self.scribe.join().unwrap()
    }
}
