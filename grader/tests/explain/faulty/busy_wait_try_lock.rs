//@ finding: busy_wait line 22
// The bath is taken for ten minutes, and somebody rattles at the door all the time.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

fn main() {
    let bath = Arc::new(Mutex::new("clean"));
    let (tx, locked) = mpsc::channel();
    let bather = {
        let bath = bath.clone();
        thread::spawn(move || {
            let mut bath = bath.lock().unwrap();
            tx.send(()).unwrap();
            thread::sleep(Duration::from_secs(600));
            *bath = "wet";
        })
    };
    locked.recv().unwrap();
    let state = loop {
        if let Ok(bath) = bath.try_lock() {
            break *bath;
        }
    };
    bather.join().unwrap();
    println!("{state}");
}
