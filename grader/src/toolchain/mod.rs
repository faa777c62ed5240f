//! What tests are built with: the compiler that is here, and the libraries that Cargo built once.

pub mod kit;
pub mod rustc;

use std::path::{Path, PathBuf};

pub use kit::{Kit, cargo, fetch};
pub use rustc::Rustc;

/// Where the grader's own sources are: the kit is built from there, whatever course is graded.
pub fn machinery_root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// Where everything that is built goes: Cargo's own folder for such things.
pub fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => machinery_root().join(dir),
        None => machinery_root().join("target"),
    }
}

/// The variable that tells a program where its libraries are.
pub fn library_variable() -> &'static str {
    if cfg!(windows) {
        "PATH"
    } else if cfg!(target_os = "macos") {
        "DYLD_LIBRARY_PATH"
    } else {
        "LD_LIBRARY_PATH"
    }
}

/// The end of what a program said, for an error message.
pub(crate) fn tail(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.trim().lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}
