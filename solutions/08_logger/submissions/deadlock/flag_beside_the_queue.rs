//@ finding: deadlock line 40
//! A flag says stop. But the thread reads it between two lines, and now it sleeps in `recv`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

pub struct Logger {
    voice: Sender<String>,
    night: Arc<AtomicBool>,
    scribe: JoinHandle<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        let night = Arc::new(AtomicBool::new(true));
        let dark = Arc::clone(&night);
        let scribe = thread::spawn(move || {
            let mut book = Vec::new();
            while dark.load(Ordering::SeqCst) {
                match ear.recv() {
                    Ok(line) => book.push(line),
                    Err(_) => break,
                }
            }
            book.extend(ear.try_iter());
            book
        });
        Logger { voice, night, scribe }
    }

    pub fn log(&self, line: &str) {
        self.voice.send(line.to_owned()).unwrap();
    }

    pub fn finish(self) -> Vec<String> {
        self.night.store(false, Ordering::SeqCst);
        self.scribe.join().unwrap()
    }
}
