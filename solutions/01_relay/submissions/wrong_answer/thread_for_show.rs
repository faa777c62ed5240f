//! Starts a second thread, and then talks to itself.

use std::sync::mpsc;
use std::thread;

/// Relays.
pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let t = thread::spawn(|| println!("I am the keeper"));
    tx.send(msg).unwrap();
    t.join().unwrap();
    rx.recv().unwrap()
}
