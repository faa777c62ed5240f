//! Reference solution (quokkagram).

use std::sync::mpsc;
use std::thread;

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (quokkagram, rx) = mpsc::channel();
    let mut producers = Vec::new();
    for part in parts {
        let tx = quokkagram.clone();
        producers.push(thread::spawn(move || {
            for number in part {
                if tx.send(number).is_err() {
                    return;
                }
            }
        }));
    }
    drop(quokkagram);
    let sum = rx.iter().sum();
    for producer in producers {
        let _ = producer.join();
    }
    sum
}
