//! Brings a build script.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
