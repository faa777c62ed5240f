//! When two findings are told once.

use check_record::{Finding, FindingKind};

/// Whether two findings are one fault, whatever the numbers in their words.
pub fn is_same(one: &Finding, other: &Finding) -> bool {
    let line = |finding: &Finding| finding.place.as_ref().map(|place| place.line);
    let words = |finding: &Finding| finding.message.replace(|c: char| c.is_ascii_digit(), "");
    // That an answer depends on the order says nothing of which answer it is.
    let in_words = one.place.is_none() || one.kind == FindingKind::ScheduleDependent;
    one.kind == other.kind && line(one) == line(other) && (!in_words || words(one) == words(other))
}
