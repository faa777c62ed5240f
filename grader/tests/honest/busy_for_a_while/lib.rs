//! Much work before the text is sent, as in a real program.

use std::hint::black_box;
use std::sync::mpsc;
use std::thread;

/// Numbers below `limit` that no other one divides, the slow way.
fn primes(limit: u32) -> usize {
    (2..limit)
        .filter(|number| (2..*number).all(|divisor| black_box(*number) % divisor != 0))
        .count()
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        assert_eq!(primes(5_000), 669);
        tx.send(msg)
    });
    rx.recv().unwrap()
}
