//@ finding: deadlock line 27
//! Joins the forwarders first: nobody can read before both sides have ended.

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
    let forwarders = [
        thread::spawn(move || {
            a.into_iter()
                .try_for_each(|number| pen.send(Event::Num(number)))
        }),
        thread::spawn(move || {
            b.into_iter()
                .try_for_each(|text| remarks.send(Event::Text(text)))
        }),
    ];
    for forwarder in forwarders {
        let _ = forwarder.join();
    }
    book
}
