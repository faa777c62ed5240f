//! Parks until the keeper has spoken, and then receives.

use std::sync::mpsc;
use std::thread;

/// Relays.
pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let office = thread::current();
    thread::spawn(move || {
        tx.send(msg).unwrap();
        office.unpark();
    });
    thread::park();
    rx.recv().unwrap()
}
