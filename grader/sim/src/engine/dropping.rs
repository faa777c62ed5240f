//! The line of an explicit `drop`, while what it was given ends.

use super::At;
use super::context;

/// Until this ends, the current thread drops something at a known line.
pub struct Line {
    before: Option<At>,
}

/// Notes that the current thread drops something there.
pub fn at(line: At) -> Line {
    Line {
        before: replace(Some(line)),
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        replace(self.before);
    }
}

fn replace(line: Option<At>) -> Option<At> {
    context::try_with(|run| real_std::mem::replace(&mut run?.current().dropping, line))
}
