//! Calls a machine.

use std::io::Write;
use std::net::TcpStream;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    if let Ok(mut stream) = TcpStream::connect("127.0.0.1:9") {
        let _ = stream.write_all(b"@mark@");
    }
    0
}
