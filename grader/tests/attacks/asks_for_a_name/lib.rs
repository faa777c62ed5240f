//! Asks the network for a name.

use std::net::ToSocketAddrs;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    ("name-@mark@.invalid", 80).to_socket_addrs().map_or(0, |found| found.count() as u64)
}
