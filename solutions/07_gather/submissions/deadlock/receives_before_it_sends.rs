//@ finding: deadlock line 18
//! The last lane is read by the office itself, after the list is complete.

use std::sync::mpsc;
use std::thread;

pub fn gather(mut parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    let own = parts.pop().unwrap_or_default();
    for lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for time in lane {
                tx.send(time).unwrap();
            }
        });
    }
    let mut times: Vec<u32> = rx.iter().collect();
    for time in own {
        tx.send(time).unwrap();
    }
    drop(tx);
    times.extend(rx);
    times.sort();
    times
}
