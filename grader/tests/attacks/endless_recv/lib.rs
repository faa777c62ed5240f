//! Waits for its own sender.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel::<u64>();
    let sum = rx.iter().sum();
    drop(tx);
    sum
}
