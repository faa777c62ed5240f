//! Has the documentation include the hidden tests.

#[doc = include_str!("@hidden@")]
pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
