//@ finding: lock_held line 26
// A worker announces itself, then needs the settings that main has locked.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Debug)]
enum Report {
    Ready,
    Scaled(f64),
}

fn main() {
    let settings = Arc::new(Mutex::new(1.5));
    let (tx, rx) = mpsc::channel();
    let shared = settings.clone();
    let worker = thread::spawn(move || {
        tx.send(Report::Ready).unwrap();
        let factor = *shared.lock().unwrap();
        tx.send(Report::Scaled(factor * 4.0)).unwrap();
    });

    println!("{:?}", rx.recv());
    let mut factor = settings.lock().unwrap();
    if let Ok(Report::Scaled(size)) = rx.recv() {
        *factor = size;
    }
    drop(factor);
    worker.join().unwrap();
}
