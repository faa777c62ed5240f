//! The folder for the locks of tests that wait for those of other processes (`file_serial`).
//!
//! It is the one place that a test program may write to, and only those that need it are given it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::toolchain::target_dir;

/// Stands beside a test program that needs the folder.
const MARK: &str = "locks";

/// Notes whether a test program needs the folder.
pub fn mark(program: &Path, needed: bool) -> Result<()> {
    let mark = program.with_file_name(MARK);
    if needed {
        return std::fs::write(&mark, "").with_context(|| format!("write `{}`", mark.display()));
    }
    // Most have none.
    let _ = std::fs::remove_file(mark);
    Ok(())
}

/// The folder, if a test program needs it: the same for all, or they would not wait for each other.
pub fn folder(program: &Path) -> Option<PathBuf> {
    if !program.with_file_name(MARK).is_file() {
        return None;
    }
    let folder = target_dir().join("grader").join("locks");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder)
}
