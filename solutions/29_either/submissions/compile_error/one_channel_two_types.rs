//! Sends numbers and texts into the same channel as they are: E0308.

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
    thread::spawn(move || a.into_iter().try_for_each(|number| pen.send(number)));
    thread::spawn(move || b.into_iter().try_for_each(|text| remarks.send(text)));
    book
}
