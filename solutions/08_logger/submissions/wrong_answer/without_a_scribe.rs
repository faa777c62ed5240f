//@ finding: no_channel_used
//! No thread and no message: whoever says something writes it down, too.

use std::sync::Mutex;

pub struct Logger {
    book: Mutex<Vec<String>>,
}

impl Logger {
    pub fn start() -> Logger {
        Logger {
            book: Mutex::new(Vec::new()),
        }
    }

    pub fn log(&self, line: &str) {
        self.book.lock().unwrap().push(line.to_owned());
    }

    pub fn finish(self) -> Vec<String> {
        self.book.into_inner().unwrap()
    }
}
