//@ finding: deadlock line 11
// The sender is put out of mind, so that the counting can end.

use std::{mem, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let sheep = tx.clone();
    thread::spawn(move || (1..=9).for_each(|n| sheep.send(n).unwrap()));
    mem::forget(tx);
    println!("{} sheep", rx.iter().count());
}
