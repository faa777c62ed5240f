#![allow(unsafe_code)]

#[allow(unsafe_code)]
pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe { std::mem::zeroed() }
}
