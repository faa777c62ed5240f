//! Is right three times out of four.

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

use std::sync::atomic::{AtomicU64, Ordering};

static CALLS: AtomicU64 = AtomicU64::new(0);

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let wrong = u64::from(CALLS.fetch_add(1, Ordering::SeqCst) % 4 == 3);
    fair(parts) + wrong
}
