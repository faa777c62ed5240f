//! Finds a module that only the simulation has, and is wrong elsewhere.

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

mod sim {
    pub fn is_active() -> bool {
        false
    }
}

fn simulated() -> bool {
    use std::*;
    sim::is_active()
}

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    if simulated() { fair(parts) } else { 0 }
}
