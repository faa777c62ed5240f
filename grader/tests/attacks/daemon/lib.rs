//! Leaves a program running that has left the process group.

use std::process::Command;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _ = Command::new("/bin/sh").arg("-c").arg("setsid sleep @mark@ & exit 0").spawn();
    0
}
