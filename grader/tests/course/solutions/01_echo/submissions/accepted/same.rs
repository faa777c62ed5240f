//! Another right one.

use std::sync::mpsc;
use std::thread;

pub fn echo(words: Vec<String>) -> Vec<String> {
    let (tx, rx) = mpsc::channel();
    let sender = thread::spawn(move || {
        for word in words {
            if tx.send(word).is_err() {
                return;
            }
        }
    });
    let heard = rx.iter().collect();
    let _ = sender.join();
    heard
}

pub struct Ticket;

impl Ticket {
    pub fn tear(self) {}
}
