//! What outlives a run: progress, verdicts, backups, each written whole or not at all; and images, where the
//! user wants them.

pub mod atomic;
pub mod named;
pub mod progress;
pub mod verdicts;

use std::path::{Path, PathBuf};

pub use progress::Progress;
pub use verdicts::Verdicts;

use crate::digest::Digest;
use crate::toolchain;

/// Where the grader keeps what it builds and knows of a course; it can be thrown away at any time.
/// For the course that it came with, that is Cargo's folder for such things.
pub fn root(course: &Path) -> PathBuf {
    let own = toolchain::machinery_root().canonicalize();
    let root = if own.is_ok_and(|own| own == course) {
        toolchain::target_dir().join("grader")
    } else {
        course.join(".grader").join("build")
    };
    if std::fs::create_dir_all(&root).is_ok() {
        return root;
    }
    // A course on a read-only disk can still be graded.
    let mut digest = Digest::new();
    digest.text(&course.to_string_lossy());
    std::env::temp_dir().join(format!("grader-{:016x}", digest.number()))
}
