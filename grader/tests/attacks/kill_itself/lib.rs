//! Kills its own process.

unsafe extern "C" {
    fn getpid() -> i32;
    fn kill(pid: i32, signal: i32) -> i32;
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    unsafe { kill(getpid(), 9) };
    0
}
