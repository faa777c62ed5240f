//! Leaves something in the shared memory of the machine.

unsafe extern "C" {
    fn shm_open(name: *const u8, flags: i32, mode: u32) -> i32;
    fn shmget(key: i32, size: usize, flags: i32) -> i32;
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _ = std::fs::write("/dev/shm/file-@mark@", "@mark@");
    unsafe {
        shm_open(c"/object-@mark@".as_ptr().cast(), 0o102, 0o600);
    }
    0
}
