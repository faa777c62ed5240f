//! Cannot be linked.

unsafe extern "C" {
    fn there_is_no_such_function_anywhere() -> u64;
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe { there_is_no_such_function_anywhere() }
}
