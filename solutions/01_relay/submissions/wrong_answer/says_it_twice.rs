//! Sends the text a second time, to be on the safe side; nobody takes that message.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let keeper = thread::spawn(move || {
        let _ = tx.send(msg.clone());
        let _ = tx.send(msg);
    });
    let _ = keeper.join();
    rx.recv().unwrap()
}
