//! What outlives a run: progress, verdicts, backups. Each file is written whole or not at all.

pub mod atomic;
pub mod progress;
pub mod verdicts;

pub use progress::Progress;
