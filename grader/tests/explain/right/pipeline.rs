//@ right
// Text goes through three stages: trim, count the letters, add up.

use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};

fn stage<I, O>(input: Receiver<I>, f: fn(I) -> O) -> (Receiver<O>, JoinHandle<()>)
where
    I: Send + 'static,
    O: Send + 'static,
{
    let (tx, output) = channel();
    let handle = thread::spawn(move || {
        for item in input {
            if tx.send(f(item)).is_err() {
                return;
            }
        }
    });
    (output, handle)
}

fn main() {
    let (tx, lines) = channel::<&str>();
    let (trimmed, first) = stage(lines, str::trim);
    let (lengths, second) = stage(trimmed, str::len);
    for line in ["  oak ", "elm", " willow  "] {
        tx.send(line).unwrap();
    }
    drop(tx);
    let total: usize = lengths.into_iter().sum();
    first.join().unwrap();
    second.join().unwrap();
    assert_eq!(total, 12);
}
