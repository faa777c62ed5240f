//@ finding: deadlock line 11
//! Speaks into one channel and listens at another.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, _rx) = mpsc::channel();
    let (_tx, rx) = mpsc::channel::<String>();
    thread::spawn(move || tx.send(msg));
    rx.recv().unwrap()
}
