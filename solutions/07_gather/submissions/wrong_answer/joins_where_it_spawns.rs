//! Waits for each thread where it is spawned: the lanes are read one after the other.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for lane in parts {
        let tx = tx.clone();
        let reader = thread::spawn(move || {
            for time in lane {
                tx.send(time).unwrap();
            }
        });
        reader.join().unwrap();
    }
    drop(tx);
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
