//! What outlives a run: progress, verdicts, backups, each written whole or not at all; and images, where the
//! user wants them.

pub mod atomic;
pub mod kept;
pub mod lock;
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

/// A name that no other file or folder of a grader has had, in this process or another.
pub fn unique() -> String {
    use std::hash::{BuildHasher, Hasher, RandomState};
    use std::sync::atomic::{AtomicU32, Ordering};

    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    // Two machines that share a disk may well have processes of one number.
    let random = RandomState::new().build_hasher().finish() >> 32;
    format!("{}-{number}-{random:08x}", std::process::id())
}

/// A folder for one test, removed in its end.
#[cfg(test)]
pub(crate) fn scratch(name: &str) -> Scratch {
    let dir = std::env::temp_dir().join(format!("grader-{name}-{}", unique()));
    std::fs::create_dir_all(&dir).expect("a test can write");
    Scratch(dir)
}

#[cfg(test)]
pub(crate) struct Scratch(PathBuf);

#[cfg(test)]
impl std::ops::Deref for Scratch {
    type Target = PathBuf;

    fn deref(&self) -> &PathBuf {
        &self.0
    }
}

#[cfg(test)]
impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
