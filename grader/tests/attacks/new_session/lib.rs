//! Leaves the process group, then hangs.

unsafe extern "C" {
    fn setsid() -> i32;
    fn setpgid(pid: i32, group: i32) -> i32;
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe {
        setpgid(0, 1);
        setsid();
    }
    loop {
        std::hint::black_box(0);
    }
}
