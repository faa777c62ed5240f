//! Makes a channel, and does not use it.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (_tx, _rx) = std::sync::mpsc::channel::<u64>();
    parts.iter().flatten().sum()
}
