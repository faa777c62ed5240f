//! Sends a letter to a machine.

use std::net::UdpSocket;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    if let Ok(socket) = UdpSocket::bind("127.0.0.1:0") {
        let _ = socket.send_to(b"@mark@", "127.0.0.1:9");
    }
    0
}
