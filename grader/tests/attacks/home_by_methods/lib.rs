//! Looks around on the disk by methods of paths.

use std::path::PathBuf;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let path = PathBuf::from("@home@");
    path.read_dir().map_or(0, |entries| entries.count() as u64)
}
