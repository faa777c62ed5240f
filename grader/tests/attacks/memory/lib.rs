//! Takes memory and uses it.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let mut all = Vec::new();
    loop {
        all.push(std::hint::black_box(vec![1_u8; 16 << 20]));
    }
}
