//! Computes for ever.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    loop {
        std::hint::black_box(0);
    }
}
