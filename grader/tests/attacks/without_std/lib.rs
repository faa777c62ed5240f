#![no_std]

extern crate alloc;

pub fn total(_: alloc::vec::Vec<alloc::vec::Vec<u64>>) -> u64 {
    0
}
