//@ finding: panicked_thread line 12
// A painter unwraps every message; the closed channel is the one too many.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<&'static str>();
    let (painted, finished) = mpsc::channel::<usize>();
    thread::spawn(move || {
        loop {
            let wall = rx.recv().unwrap();
            painted.send(wall.len()).unwrap();
        }
    });
    for wall in ["north", "east"] {
        tx.send(wall).unwrap();
    }
    drop(tx);
    let letters: usize = finished.iter().sum();
    println!("{letters}");
}
