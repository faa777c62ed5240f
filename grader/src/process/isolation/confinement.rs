//! What one program may do, as plain data that the grader gives the launcher.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// What a program that is not trusted may touch and do. What is not listed it may not; a path that does
/// not exist is nothing that could be touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confinement {
    /// Files, and folders with all that is in them, that may be read.
    pub read: Vec<PathBuf>,
    /// The same, which may also be run.
    pub run: Vec<PathBuf>,
    /// The same, which may be read and written.
    pub write: Vec<PathBuf>,
    /// Whether it may start other programs, as a compiler starts a linker.
    pub starts_programs: bool,
    /// Bytes of one file.
    pub file_size: u64,
    pub open_files: u64,
}

impl Confinement {
    /// For a test program: it may read itself and its libraries, and write nothing.
    pub fn of_test(program: &Path, libraries: &Path) -> Self {
        let mut run = system_libraries();
        run.push(program.to_owned());
        let mut read = loader_settings();
        read.push(libraries.to_owned());
        read.push("/dev/urandom".into());
        // Where the first thread's stack ends: without it nobody could say that it overflowed.
        read.push("/proc/self/maps".into());
        Self {
            read,
            run,
            write: vec!["/dev/null".into()],
            starts_programs: false,
            file_size: 0,
            open_files: 64,
        }
    }
}

/// Where Linux systems keep shared libraries.
pub fn system_libraries() -> Vec<PathBuf> {
    const PLACES: [&str; 9] = [
        "/lib",
        "/lib32",
        "/lib64",
        "/usr/lib",
        "/usr/lib32",
        "/usr/lib64",
        "/usr/local/lib",
        "/nix/store",
        "/gnu/store",
    ];
    PLACES.iter().map(PathBuf::from).collect()
}

/// What the dynamic loader and the linker ask where libraries are.
pub fn loader_settings() -> Vec<PathBuf> {
    const PLACES: [&str; 4] = [
        "/etc/ld.so.cache",
        "/etc/ld.so.conf",
        "/etc/ld.so.conf.d",
        "/etc/ld.so.preload",
    ];
    PLACES.iter().map(PathBuf::from).collect()
}
