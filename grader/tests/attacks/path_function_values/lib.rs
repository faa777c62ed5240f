//! Asks the disk through functions of paths that are values.

use std::path::Path;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let ask: fn(&Path) -> bool = Path::exists;
    ["/", "/etc/passwd"].iter().map(Path::new).filter(|path| ask(path)).count() as u64
}
