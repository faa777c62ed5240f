//! The book is closed as soon as one side has ended.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (entries, all) = mpsc::channel();
    let texts = entries.clone();
    thread::spawn(move || {
        for number in a {
            if entries.send(Some(Event::Num(number))).is_err() {
                return;
            }
        }
        let _ = entries.send(None);
    });
    thread::spawn(move || {
        for text in b {
            if texts.send(Some(Event::Text(text))).is_err() {
                return;
            }
        }
        let _ = texts.send(None);
    });
    let (pen, book) = mpsc::channel();
    thread::spawn(move || {
        while let Ok(Some(entry)) = all.recv() {
            if pen.send(entry).is_err() {
                return;
            }
        }
    });
    book
}
