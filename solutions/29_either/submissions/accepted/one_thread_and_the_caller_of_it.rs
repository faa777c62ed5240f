//! The second side is forwarded by the thread that has started the first one.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum Event {
    Num(i32),
    Text(String),
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (pen, book) = mpsc::sync_channel(0);
    thread::spawn(move || {
        thread::scope(|dome| {
            dome.spawn(|| {
                for number in &a {
                    if pen.send(Event::Num(number)).is_err() {
                        break;
                    }
                }
                drop(a);
            });
            for text in &b {
                if pen.send(Event::Text(text)).is_err() {
                    break;
                }
            }
            drop(b);
        });
    });
    book
}
