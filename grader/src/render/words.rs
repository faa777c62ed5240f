//! Short phrases that several pages share.

use crate::report::{Status, Verdict};

/// A verdict, for people.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "solved",
        Verdict::CompileError => "does not compile",
        Verdict::WrongAnswer => "wrong answer",
        Verdict::Deadlock => "deadlock",
        Verdict::TimeLimit => "never ends",
        Verdict::Crashed => "crashed",
        Verdict::ExitedEarly => "ended early",
        Verdict::Denied => "not accepted as a file",
        Verdict::NotRun => "not run",
    }
}

/// A status, for people.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Passed => "passed",
        Status::Failed => "failed",
        Status::TimedOut => "timed out",
        Status::NotRun => "not run",
    }
}

/// "1 point", "2 points".
pub fn counted(number: u32, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
