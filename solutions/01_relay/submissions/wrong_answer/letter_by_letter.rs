//! A message for each letter.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for letter in msg.chars() {
            if tx.send(letter).is_err() {
                return;
            }
        }
    });
    rx.iter().collect()
}
