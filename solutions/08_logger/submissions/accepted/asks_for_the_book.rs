//! The end is a message, with the address to which the book is to be sent.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Call {
    Line(String),
    GoodNight(Sender<Vec<String>>),
}

pub struct Logger(Sender<Call>);

impl Logger {
    pub fn start() -> Logger {
        let (voice, ear) = mpsc::channel();
        thread::spawn(move || {
            let mut book = Vec::new();
            for call in ear {
                match call {
                    Call::Line(line) => book.push(line),
                    Call::GoodNight(reader) => {
                        let _ = reader.send(book);
                        return;
                    }
                }
            }
        });
        Logger(voice)
    }

    pub fn log(&self, line: &str) {
        self.0.send(Call::Line(line.to_owned())).unwrap();
    }

    pub fn finish(self) -> Vec<String> {
        let (reader, book) = mpsc::channel();
        self.0.send(Call::GoodNight(reader)).unwrap();
        book.recv().unwrap()
    }
}
