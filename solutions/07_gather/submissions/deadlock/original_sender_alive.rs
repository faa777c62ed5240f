//@ finding: deadlock line 17
//! Nobody uses the original, and nobody drops it.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for time in lane {
                tx.send(time).unwrap();
            }
        });
    }
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort();
    times
}
