//! The two faults that are nobody's submission: of the course, and of how the grader was called.

use std::fmt;

/// The course is broken: a manifest, a missing file, a hidden test that does not build.
/// Ends with its own exit code and never costs points.
#[derive(Debug)]
pub struct CourseError(pub String);

/// The command line asks for something that there is not.
#[derive(Debug)]
pub struct UsageError(pub String);

impl fmt::Display for CourseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CourseError {}
impl std::error::Error for UsageError {}

/// How the grader ends. The numbers are part of its interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything asked for is accepted, or nothing was found.
    Accepted = 0,
    /// Something is not accepted yet.
    NotAccepted = 1,
    /// The command line is wrong, or the program to explain does not compile.
    Usage = 2,
    /// The course is broken.
    Course = 3,
    /// The grader, or the machine under it, is broken.
    Grader = 70,
    /// Ctrl-C.
    Interrupted = 130,
}

impl Exit {
    /// The code for an error, by what lies at its root.
    pub fn of(error: &anyhow::Error) -> Self {
        if error.downcast_ref::<UsageError>().is_some() {
            Self::Usage
        } else if error.downcast_ref::<CourseError>().is_some() {
            Self::Course
        } else {
            Self::Grader
        }
    }
}

/// A broken course, as an error.
pub fn course_error(text: impl Into<String>) -> anyhow::Error {
    CourseError(text.into()).into()
}

/// A wrong call, as an error.
pub fn usage_error(text: impl Into<String>) -> anyhow::Error {
    UsageError(text.into()).into()
}
