//! Brings a hidden half of its own.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
