//! A course to be attacked: one thread for each part sends its numbers, one by one; the caller adds them up.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    todo!("add up {parts:?}")
}
