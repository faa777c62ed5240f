//! Parks and is woken by nobody.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    loop {
        std::thread::park();
    }
}
