//! Brings a stub that is what it hands in.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
