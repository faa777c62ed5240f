//@ finding: busy_wait line 26
//! Asks both sides in turn and never waits, until both are closed.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    use std::sync::mpsc::TryRecvError::{Disconnected, Empty};

    let (pen, book) = mpsc::channel();
    thread::spawn(move || {
        let (mut numbers, mut texts) = (true, true);
        while numbers || texts {
            let mut entries = Vec::new();
            match a.try_recv() {
                Ok(number) => entries.push(Event::Num(number)),
                Err(Empty) => {}
                Err(Disconnected) => numbers = false,
            }
            match b.try_recv() {
                Ok(text) => entries.push(Event::Text(text)),
                Err(Empty) => {}
                Err(Disconnected) => texts = false,
            }
            for entry in entries {
                if pen.send(entry).is_err() {
                    return;
                }
            }
        }
    });
    book
}
