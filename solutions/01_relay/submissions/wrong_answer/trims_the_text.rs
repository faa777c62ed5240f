//! Leaves out the space at both ends of the text.

use std::sync::mpsc;
use std::thread;

/// Relays.
pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(msg.trim().to_string()).unwrap());
    rx.recv().unwrap()
}
