//! Ignores that nobody reads the book any more.

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
            let _ = pen.send(Event::Num(number));
        }
    });
    thread::spawn(move || {
        for text in b {
            let _ = remarks.send(Event::Text(text));
        }
    });
    book
}
