//@ finding: busy_wait line 18
//! The thread asks all night long whether somebody has said something.

use std::sync::mpsc::{self, Sender, TryRecvError};
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
            loop {
                match ear.try_recv() {
                    Ok(line) => book.push(line),
                    Err(TryRecvError::Empty) => thread::yield_now(),
                    Err(TryRecvError::Disconnected) => return book,
                }
            }
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
