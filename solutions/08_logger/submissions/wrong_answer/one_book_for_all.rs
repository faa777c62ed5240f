//! One sender for the whole program, behind a static: two observatories write into one book.

use std::sync::Mutex;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

static VOICE: Mutex<Option<Sender<String>>> = Mutex::new(None);

pub struct Logger {
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        *VOICE.lock().unwrap() = Some(voice);
        let scribe = thread::spawn(move || ear.iter().collect());
        Logger { scribe }
    }

    pub fn log(&self, line: &str) {
        if let Some(voice) = &*VOICE.lock().unwrap() {
            voice.send(line.to_owned()).unwrap();
        }
    }

    pub fn finish(self) -> Vec<String> {
        *VOICE.lock().unwrap() = None;
        self.scribe.join().unwrap()
    }
}
