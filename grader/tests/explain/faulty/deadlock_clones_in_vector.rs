//@ finding: deadlock line 19
// Every singer gets a sender; the list of singers is kept for the encore.

use std::sync::mpsc::{Sender, channel};
use std::thread;

fn main() {
    let (first, stage) = channel();
    let singers: Vec<Sender<u32>> = (0..4).map(|_| first.clone()).collect();
    drop(first);

    let handles: Vec<_> = singers
        .iter()
        .cloned()
        .enumerate()
        .map(|(number, tx)| thread::spawn(move || tx.send(number as u32 * 10)))
        .collect();

    let notes: u32 = stage.iter().sum();
    println!("sum of notes: {notes}");
    for handle in handles {
        let _ = handle.join();
    }
    println!("encore with {} singers", singers.len());
}
