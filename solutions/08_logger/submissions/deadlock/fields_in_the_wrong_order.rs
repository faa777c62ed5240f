//@ finding: deadlock line 13
//! Fields are dropped in the order of their declaration: the one that joins comes before the sender.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

struct Scribe(Option<JoinHandle<()>>);

impl Drop for Scribe {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            thread.join().unwrap();
        }
    }
}

pub struct Logger {
    book: Arc<Mutex<Vec<String>>>,
    scribe: Scribe,
    voice: Sender<String>,
}

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel::<String>();
        let book = Arc::new(Mutex::new(Vec::new()));
        let pages = Arc::clone(&book);
        let thread = thread::spawn(move || {
            for line in ear {
                pages.lock().unwrap().push(line);
            }
        });
        Logger {
            book,
            scribe: Scribe(Some(thread)),
            voice,
        }
    }

    pub fn log(&self, line: &str) {
        assert!(self.scribe.0.is_some());
        self.voice.send(line.to_owned()).unwrap();
    }

    pub fn finish(self) -> Vec<String> {
        let book = Arc::clone(&self.book);
        drop(self);
        std::mem::take(&mut *book.lock().unwrap())
    }
}
