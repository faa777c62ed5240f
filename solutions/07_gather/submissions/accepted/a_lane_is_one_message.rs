//! Each lane sends one message: the whole lane, sorted.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for mut lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            lane.sort_unstable();
            let _ = tx.send(lane);
        });
    }
    drop(tx);
    let mut times = rx.iter().collect::<Vec<_>>().concat();
    times.sort_unstable();
    times
}
