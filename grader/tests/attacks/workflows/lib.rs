//! Brings workflows, configurations of tools and odd names.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
