#![feature(rustc_private, core_intrinsics)]

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
