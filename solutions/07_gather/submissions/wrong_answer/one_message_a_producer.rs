//! Receives once for each lane, as if a lane were one message.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    let lanes = parts.iter().filter(|lane| !lane.is_empty()).count();
    for lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for time in lane {
                if tx.send(time).is_err() {
                    return;
                }
            }
        });
    }
    drop(tx);
    let mut times: Vec<u32> = rx.iter().take(lanes).collect();
    times.sort();
    times
}
