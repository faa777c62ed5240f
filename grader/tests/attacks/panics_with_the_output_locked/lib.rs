//! Panics while it holds the lock of the output.

use std::io::Write;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(b"half a line");
    let thread = std::thread::spawn(|| {
        let mut out = std::io::stderr().lock();
        let _ = out.write_all(b"half a line");
        panic!("with the lock");
    });
    let _ = thread.join();
    panic!("with the lock")
}
