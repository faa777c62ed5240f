//! Where in a source file something happened.

use std::fmt;
use std::panic::Location;

use serde::{Deserialize, Serialize};

/// The file name under which every submission is compiled, whatever it was called before.
pub const SUBMISSION_FILE: &str = "src/lib.rs";

/// A line of source, as `#[track_caller]` reports it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    pub file: String,
    /// Counted from 1.
    pub line: u32,
    /// Counted from 1.
    pub column: u32,
}

impl Place {
    /// Whether the line belongs to the submission, so that it may be shown.
    /// Everything else is the hidden half, the kit or the standard library.
    pub fn in_submission(&self) -> bool {
        // Cargo puts the package's folder in front: `07_sum_all/src/lib.rs`.
        self.file == SUBMISSION_FILE
            || self.file.ends_with("/src/lib.rs")
                && !self.file.starts_with('/')
                && !self.file.starts_with("grader/")
    }
}

impl From<&Location<'_>> for Place {
    fn from(location: &Location<'_>) -> Self {
        Self {
            // Windows writes `src\lib.rs`.
            file: location.file().replace('\\', "/"),
            line: location.line(),
            column: location.column(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
