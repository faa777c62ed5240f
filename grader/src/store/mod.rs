//! What outlives a run: progress, verdicts, backups. Each file is written whole or not at all.

pub mod atomic;
pub mod progress;
pub mod verdicts;

use std::path::PathBuf;

pub use progress::Progress;
pub use verdicts::Verdicts;

/// Where the grader keeps what it builds and knows; it can be thrown away at any time.
pub fn root() -> PathBuf {
    crate::toolchain::target_dir().join("grader")
}
