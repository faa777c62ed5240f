//! Aborts the process.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    std::process::abort()
}
