//! Leaves a program that holds the outputs open.

use std::process::Command;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _ = Command::new("/bin/sleep").arg("@mark@").spawn();
    0
}
