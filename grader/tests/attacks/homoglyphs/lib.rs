//! Has a function that only looks as if it were called `total`.

pub fn tоtal(_: Vec<Vec<u64>>) -> u64 {
    0
}
