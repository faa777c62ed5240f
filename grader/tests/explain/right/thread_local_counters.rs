//@ right
// Every thread counts its own steps and hands the number over at the end.

use std::cell::Cell;
use std::sync::mpsc::channel;
use std::thread;

thread_local! {
    static STEPS: Cell<u32> = const { Cell::new(0) };
}

fn step() {
    STEPS.set(STEPS.get() + 1);
}

fn main() {
    let (tx, rx) = channel();
    step();
    let walkers: Vec<_> = (1..=3)
        .map(|far| {
            let tx = tx.clone();
            thread::spawn(move || {
                (0..far).for_each(|_| step());
                tx.send(STEPS.get()).unwrap();
            })
        })
        .collect();
    drop(tx);
    let mut steps: Vec<_> = rx.iter().collect();
    steps.sort();
    walkers.into_iter().for_each(|w| w.join().unwrap());
    assert_eq!(steps, [1, 2, 3]);
    assert_eq!(STEPS.get(), 1);
}
