//@ finding: panicked line 15
// The loop knows no end, but the guests do: after the last one, recv has nothing to give.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for guest in ["Ivo", "Jan"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(guest).is_ok());
    }
    drop(tx);
    loop {
        let guest = rx.recv().unwrap();
        println!("welcome, {guest}");
    }
}
