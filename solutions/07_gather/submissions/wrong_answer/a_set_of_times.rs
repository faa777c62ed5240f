//! A set is sorted, and knows each time once only.

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
    rx.iter().collect::<std::collections::BTreeSet<u32>>().into_iter().collect()
}
