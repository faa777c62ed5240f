//@ right
// Everything is received and joined; then the process is ended by hand.

use std::process;
use std::sync::mpsc;
use std::thread;

fn work() -> usize {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || {
        for word in "the end is near".split_whitespace() {
            tx.send(word).unwrap();
        }
    });
    let words = rx.iter().count();
    worker.join().unwrap();
    words
}

fn main() {
    if work() != 4 {
        process::exit(1);
    }
    process::exit(0);
}
