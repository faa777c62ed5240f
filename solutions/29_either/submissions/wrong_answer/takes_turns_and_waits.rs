//! One of each side in turn; a side that is closed is left out from then on.

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
        let (mut numbers, mut texts) = (a.into_iter(), b.into_iter());
        loop {
            let entries = [
                numbers.next().map(Event::Num),
                texts.next().map(Event::Text),
            ];
            if entries == [None, None] {
                return;
            }
            for entry in entries.into_iter().flatten() {
                if pen.send(entry).is_err() {
                    return;
                }
            }
        }
    });
    book
}
