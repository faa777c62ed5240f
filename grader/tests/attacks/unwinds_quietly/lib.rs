//! Unwinds with a payload that says nothing.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    std::panic::resume_unwind(Box::new(()))
}
