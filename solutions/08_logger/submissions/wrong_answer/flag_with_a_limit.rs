//! A flag says stop, and the thread stops, whatever is still in the queue.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

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
                if let Ok(line) = ear.recv_timeout(Duration::from_secs(5)) {
                    book.push(line);
                }
            }
            book
        });
        Logger { voice, night, scribe }
    }

    pub fn log(&self, line: &str) {
        let _ = self.voice.send(line.to_owned());
    }

    pub fn finish(self) -> Vec<String> {
        self.night.store(false, Ordering::SeqCst);
        drop(self.voice);
        self.scribe.join().unwrap()
    }
}
