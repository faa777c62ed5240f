//! Sends each line on its own; that is seen only with a text of two lines.

use std::sync::mpsc;
use std::thread;

/// Relays.
pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel::<String>();
    thread::spawn(move || {
        for l in msg.split('\n') {
            tx.send(l.to_string()).unwrap();
        }
    });
    rx.iter().collect::<Vec<_>>().join("\n")
}
