//! Defines the function that writes.

#[unsafe(no_mangle)]
pub extern "C" fn write(_: i32, _: *const u8, length: usize) -> isize {
    length as isize
}

#[unsafe(no_mangle)]
pub extern "C" fn writev(_: i32, _: *const u8, _: i32) -> isize {
    0
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
