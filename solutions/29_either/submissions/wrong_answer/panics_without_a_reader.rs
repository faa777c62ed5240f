//@ finding: panicked_thread
//! Does not expect that the reader may close the book.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (pen, book) = mpsc::channel();
    let remarks = pen.clone();
    thread::spawn(move || {
        for number in a {
            pen.send(Event::Num(number)).unwrap();
        }
    });
    thread::spawn(move || {
        for text in b {
            remarks.send(Event::Text(text)).unwrap();
        }
    });
    book
}
