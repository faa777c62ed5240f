//! Brings a program beside the library.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
