//! Opens a socket in the file system.

use std::os::unix::net::UnixListener;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _ = UnixListener::bind("@tmp@/socket-@mark@");
    0
}
