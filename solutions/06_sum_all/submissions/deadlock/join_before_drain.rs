//@ finding: deadlock line 20
//! A bounded channel, joined before it is drained: the producers wait for room, the office for the producers.

use std::sync::mpsc;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = mpsc::sync_channel(2);
    let mut handles = Vec::new();
    for part in parts {
        let tx = tx.clone();
        handles.push(thread::spawn(move || {
            for number in part {
                tx.send(number).unwrap();
            }
        }));
    }
    drop(tx);
    for handle in handles {
        handle.join().unwrap();
    }
    rx.iter().sum()
}
