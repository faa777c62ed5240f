//@ finding: deadlock line 10
//! A channel without room: the keeper waits for a listener, and the office waits for the keeper to go home.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::sync_channel(0);
    let keeper = thread::spawn(move || tx.send(msg).unwrap());
    keeper.join().unwrap();
    rx.recv().unwrap()
}
