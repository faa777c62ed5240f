//@ finding: lost_messages line 11
// A flag tells the writer to stop; the letters that still lie in the tray stay there.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

fn answer(tray: Receiver<u32>, stop: &AtomicBool) -> u32 {
    let mut answered = 0;
    while let Ok(_letter) = tray.recv() {
        answered += 1;
        if stop.load(Ordering::SeqCst) {
            break;
        }
    }
    answered
}

fn main() {
    let (tx, tray) = channel();
    let stop = Arc::new(AtomicBool::new(false));
    let flag = stop.clone();
    tx.send(0).unwrap();
    let writer = thread::spawn(move || answer(tray, &flag));
    for letter in 1..=6 {
        let _ = tx.send(letter);
    }
    stop.store(true, Ordering::SeqCst);
    drop(tx);
    println!("{} answered", writer.join().unwrap());
}
