//@ finding: deadlock line 9
//! Waits for the text before the thread is started that would send it.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let heard = rx.recv().unwrap();
    thread::spawn(move || tx.send(msg).unwrap());
    heard
}
