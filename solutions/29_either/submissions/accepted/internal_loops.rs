//! Two internal loops, each of which stops at the first error.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (number_tx, book) = mpsc::channel();
    let text_tx = number_tx.clone();
    thread::spawn(move || {
        a.iter()
            .map(Event::Num)
            .try_for_each(|event| number_tx.send(event))
    });
    thread::spawn(move || {
        b.iter()
            .map(Event::Text)
            .try_for_each(|event| text_tx.send(event))
    });
    book
}
