//! Panics while a panic unwinds, which aborts.

struct Again;

impl Drop for Again {
    fn drop(&mut self) {
        panic!("twice");
    }
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _again = Again;
    panic!("once")
}
