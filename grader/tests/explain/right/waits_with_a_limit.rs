//@ right
// One friend answers in time, the other one after the patience is over.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = channel();
    let quick = thread::spawn(move || {
        tx.send("coming").unwrap();
        tx
    });
    assert_eq!(rx.recv_timeout(Duration::from_secs(60)), Ok("coming"));
    let tx = quick.join().unwrap();
    let late = rx.recv_timeout(Duration::from_millis(20));
    assert_eq!(late, Err(RecvTimeoutError::Timeout));
    drop(tx);
    let gone = rx.recv_timeout(Duration::from_secs(60));
    assert_eq!(gone, Err(RecvTimeoutError::Disconnected));
}
