//! A heap keeps the times sorted while they come in.

use std::sync::mpsc;
use std::thread;

pub fn gather(parts: Vec<Vec<u32>>) -> Vec<u32> {
    let (tx, rx) = mpsc::sync_channel(2);
    for lane in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for time in lane {
                if tx.send(time).is_err() {
                    break;
                }
            }
        });
    }
    drop(tx);
    let heap: std::collections::BinaryHeap<u32> = rx.into_iter().collect();
    heap.into_sorted_vec()
}
