//! The text travels with ten megabytes of something else.

use std::sync::mpsc;
use std::thread;

struct Parcel {
    text: String,
    ballast: Vec<u8>,
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let ballast = vec![7; 10 << 20];
        tx.send(Parcel { text: msg, ballast })
    });
    let parcel = rx.recv().unwrap();
    assert_eq!((parcel.ballast.len(), parcel.ballast[9 << 20]), (10 << 20, 7));
    parcel.text
}
