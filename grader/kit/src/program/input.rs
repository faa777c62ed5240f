//! What the program reads: a file with its whole input, so that each process can begin with the first byte.

/// Set by the grader.
#[cfg(unix)]
const VARIABLE: &str = "CHECK_INPUT";

/// Makes standard input begin anew.
#[cfg(unix)]
pub(super) fn open() {
    if let Some(path) = std::env::var_os(VARIABLE)
        && let Ok(file) = std::fs::File::open(path)
    {
        // Without it the program finds nothing to read.
        let _ = nix::unistd::dup2_stdin(file);
    }
}

/// Elsewhere the program finds nothing to read.
#[cfg(not(unix))]
pub(super) fn open() {}
