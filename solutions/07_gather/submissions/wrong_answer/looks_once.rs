//! Does not wait for the threads at all: takes what is there.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for time in lane {
                let _ = tx.send(time);
            }
        });
    }
    let mut times: Vec<u32> = rx.try_iter().collect();
    times.sort();
    times
}
