//! Looks at both sides, and sleeps when there was nothing: longer each time, up to a minute.

use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (pen, book) = mpsc::channel();
    thread::spawn(move || {
        let mut nap = Duration::from_millis(1);
        loop {
            let (number, text) = (a.try_recv(), b.try_recv());
            match (&number, &text) {
                (Err(TryRecvError::Disconnected), Err(TryRecvError::Disconnected)) => return,
                (Err(_), Err(_)) => {
                    thread::sleep(nap);
                    nap = (nap * 2).min(Duration::from_secs(60));
                }
                _ => nap = Duration::from_millis(1),
            }
            let number = number.ok().map(Event::Num);
            for entry in number.into_iter().chain(text.ok().map(Event::Text)) {
                if pen.send(entry).is_err() {
                    return;
                }
            }
        }
    });
    book
}
