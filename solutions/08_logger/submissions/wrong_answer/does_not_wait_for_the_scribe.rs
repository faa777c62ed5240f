//! Closes the channel, and reads the book while the thread is still writing.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

pub struct Logger {
    voice: Sender<String>,
    book: Arc<Mutex<Vec<String>>>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel::<String>();
        let book = Arc::new(Mutex::new(Vec::new()));
        let pages = Arc::clone(&book);
        thread::spawn(move || {
            for line in ear {
                pages.lock().unwrap().push(line);
            }
        });
        Logger { voice, book }
    }

    pub fn log(&self, line: &str) {
        self.voice.send(line.to_owned()).unwrap();
    }

    pub fn finish(self) -> Vec<String> {
        drop(self.voice);
        self.book.lock().unwrap().clone()
    }
}
