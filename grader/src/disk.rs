//! The room that is left on a disk.

use std::path::Path;

/// Free bytes under a folder.
#[cfg(unix)]
pub fn free(folder: &Path) -> Option<u64> {
    let disk = nix::sys::statvfs::statvfs(folder).ok()?;
    #[allow(
        clippy::useless_conversion,
        reason = "the types differ from system to system"
    )]
    Some(u64::from(disk.blocks_available()) * u64::from(disk.fragment_size()))
}

#[cfg(not(unix))]
pub fn free(_folder: &Path) -> Option<u64> {
    None
}
