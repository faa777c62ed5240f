//! Makes a static of many gigabytes.

static LARGE: [u64; 1 << 31] = [7; 1 << 31];

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    LARGE[std::hint::black_box(7)]
}
