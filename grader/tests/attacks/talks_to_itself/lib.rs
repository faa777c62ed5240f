//! Sends every number to itself.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    for number in parts.into_iter().flatten() {
        let _ = tx.send(number);
    }
    drop(tx);
    rx.iter().sum()
}
