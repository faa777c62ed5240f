//! Sorts the times as texts: 10000 before 9999.

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
    drop(tx);
    let mut times: Vec<u32> = rx.iter().collect();
    times.sort_by_key(u32::to_string);
    times
}
