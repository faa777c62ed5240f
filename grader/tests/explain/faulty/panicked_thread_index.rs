//@ finding: panicked_thread line 13
// Every worker looks at its neighbour's cell; the last one has no neighbour.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let cells = Arc::new([4, 8, 15, 16]);
    let (tx, rx) = mpsc::channel();
    for i in 0..cells.len() {
        let (tx, cells) = (tx.clone(), Arc::clone(&cells));
        thread::spawn(move || {
            let difference = cells[i + 1] - cells[i];
            tx.send(difference).unwrap();
        });
    }
    drop(tx);
    let widest = rx.iter().max();
    println!("{widest:?}");
}
