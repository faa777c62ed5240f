//! Returns the text that has been given away: E0382.

use std::sync::mpsc;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    std::thread::spawn(move || {
        tx.send(msg).unwrap();
    });
    let _ = rx.recv();
    msg
}
