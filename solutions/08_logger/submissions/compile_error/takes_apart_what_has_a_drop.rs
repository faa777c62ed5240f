//! A type that implements `Drop` cannot be taken apart: E0509.

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
        drop(self.voice);
        self.scribe.join().unwrap()
    }
}

impl Drop for Logger {
    fn drop(&mut self) {
        println!("good night");
    }
}
