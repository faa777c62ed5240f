//@ finding: deadlock line 14
//! Two forwarders with a clone each, and the original in a thread that waits to be told to go.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (pen, book) = mpsc::sync_channel(8);
    let (numbers, texts) = (pen.clone(), pen.clone());
    thread::spawn(move || {
        a.into_iter()
            .try_for_each(|number| numbers.send(Event::Num(number)))
    });
    thread::spawn(move || {
        b.into_iter()
            .try_for_each(|text| texts.send(Event::Text(text)))
    });
    thread::spawn(move || {
        thread::park();
        drop(pen);
    });
    book
}
