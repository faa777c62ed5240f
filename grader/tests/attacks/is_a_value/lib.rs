//! Offers a value that can be called in the place of the function.

pub static total: fn(Vec<Vec<u64>>) -> u64 = |_| 0;
