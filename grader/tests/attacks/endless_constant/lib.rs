//! Computes a constant for ever.

const ENDLESS: u64 = loop {};

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    ENDLESS
}
