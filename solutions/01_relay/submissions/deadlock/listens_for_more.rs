//@ finding: deadlock line 12
//! Takes everything until the channel closes, and holds a sender that keeps it open.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let keeper = tx.clone();
    thread::spawn(move || keeper.send(msg).unwrap());
    let mut heard = String::new();
    for text in rx {
        heard.push_str(&text);
    }
    drop(tx);
    heard
}
