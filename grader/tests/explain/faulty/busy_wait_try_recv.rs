//@ finding: busy_wait line 15
// Main asks again and again whether the slow answer is there.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(3));
        tx.send(42).unwrap();
    });
    let answer = loop {
        match rx.try_recv() {
            Ok(answer) => break Some(answer),
            Err(TryRecvError::Empty) => continue,
            Err(TryRecvError::Disconnected) => break None,
        }
    };
    println!("{answer:?}");
}
