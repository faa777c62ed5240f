//@ finding: busy_wait line 22
//! Waits for the first side a minute at a time, and does not tell a closed side from a silent one.

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
    let said = thread::spawn(move || {
        b.into_iter()
            .try_for_each(|text| remarks.send(Event::Text(text)))
    });
    thread::spawn(move || {
        loop {
            let entry = a.recv_timeout(std::time::Duration::from_secs(60));
            if let Ok(number) = entry {
                if pen.send(Event::Num(number)).is_err() {
                    return;
                }
            } else if said.is_finished() {
                return;
            }
        }
    });
    book
}
