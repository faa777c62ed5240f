//@ finding: deadlock
//! All numbers first, and the remarks when there are no more numbers.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (pen, book) = mpsc::channel();
    thread::spawn(move || {
        let entries = a.into_iter().map(Event::Num);
        for entry in entries.chain(b.into_iter().map(Event::Text)) {
            if pen.send(entry).is_err() {
                return;
            }
        }
    });
    book
}
