//@ finding: lost_messages line 14
// The queue is read with try_iter, as if empty meant finished.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let miller = thread::spawn(move || {
        for sack in ["rye", "oats", "wheat"] {
            tx.send(sack).unwrap();
        }
    });
    let sacks: Vec<_> = rx.try_iter().collect();
    miller.join().unwrap();
    println!("{sacks:?}");
}
