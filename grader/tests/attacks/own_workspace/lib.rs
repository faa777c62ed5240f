//! Brings a workspace that replaces the test kit.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
