//! Brings a choice of toolchain.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
