//! Asks the linker for a library that there is not.

#[link(name = "there_is_no_such_library_@mark@")]
unsafe extern "C" {
    fn abs(number: i32) -> i32;
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe { abs(0) as u64 }
}
