//! Brings a manifest of the exercise in which nothing is a fault and all is allowed.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
