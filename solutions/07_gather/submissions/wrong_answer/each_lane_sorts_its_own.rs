//! Each lane sorts before it sends; between the lanes there is still no order.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for mut lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            lane.sort();
            for time in lane {
                tx.send(time).unwrap();
            }
        });
    }
    drop(tx);
    rx.into_iter().collect()
}
