//@ finding: deadlock line 17
//! The right call at the wrong place: it is reached when the loop has ended, and the loop waits for it.

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
    drop(tx);
    times.sort();
    times
}
