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
        Verdict::Denied => "denied",
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

/// "1,284".
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let numbers = [0, 999, 1000, 1_234_567].map(thousands);
        assert_eq!(numbers, ["0", "999", "1,000", "1,234,567"]);
    }
}
