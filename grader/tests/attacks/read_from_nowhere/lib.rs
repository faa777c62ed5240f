//! Reads memory that is not there.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe { std::ptr::read_volatile(8 as *const u64) }
}
