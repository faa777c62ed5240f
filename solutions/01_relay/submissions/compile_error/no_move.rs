//! Without `move` the closure only borrows the sender and the text, but the thread may outlive the function: E0373.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(|| {
        tx.send(msg.clone()).unwrap();
    });
    rx.recv().unwrap()
}
