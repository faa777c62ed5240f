//! Reference solution.
//!
//! What Go writes as `select` is two threads and one enum here: each thread waits for one side and puts what comes
//! under the side's name. The reader waits in one place, for one type, and `match` tells what it was.
//!
//! Neither forwarder knows of the other. Each owns one sender, and so the book closes with the second of them.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// An entry of the logbook.
#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

/// Leads both channels into one and returns its end at once.
pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (tx, book) = channel();
    forward(a, Event::Num, tx.clone());
    // The original goes with the second side; a third sender would keep the book open.
    forward(b, Event::Text, tx);
    book
}

fn forward<T: Send + 'static>(side: Receiver<T>, entry: fn(T) -> Event, tx: Sender<Event>) {
    thread::spawn(move || {
        for item in side {
            // The reader has gone, and so does this side.
            if tx.send(entry(item)).is_err() {
                return;
            }
        }
    });
}
