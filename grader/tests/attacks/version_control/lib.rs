//! Brings hooks and attributes of version control.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
