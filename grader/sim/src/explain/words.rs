//! How threads and lines are named.

use check_record::{FindingKind, Place};

use crate::engine::At;
use crate::engine::run::Run;
use crate::engine::task::TaskId;

/// " at line 14", or where it is when the line may not be shown.
pub fn at_line(run: &Run, at: At) -> String {
    if run.places.ours(at) {
        format!(" at line {}", at.line())
    } else {
        " in the test".to_owned()
    }
}

/// A thread, as the subject of a sentence.
pub fn who(run: &Run, id: TaskId) -> String {
    let task = run.task(id);
    if id == TaskId::MAIN {
        let in_test = task.wait().is_some_and(|wait| !run.places.ours(wait.at));
        return if in_test { "the test" } else { "main" }.to_owned();
    }
    let variable = || Some(run.places.named(task.spawned)?.name.as_str());
    let name = task.thread.name.as_deref().or_else(variable);
    let name = name.map_or_else(String::new, |name| format!(" `{name}`"));
    if task.ours {
        format!("the thread{name} spawned at line {}", task.spawned.line())
    } else {
        format!("a thread{name} of the test")
    }
}

/// The same thread once more in the same sentence.
pub fn again(run: &Run, id: TaskId) -> String {
    if id == TaskId::MAIN {
        who(run, id)
    } else {
        "that thread".to_owned()
    }
}

/// "1 message", "3 messages".
pub fn count(number: u64, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{} {noun}s", thousands(number))
    }
}

/// 10000 as "10,000".
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The nearest line of the submission that a thread has to do with: where it waits, ran last, or began.
pub fn place_of(run: &Run, id: TaskId) -> Option<Place> {
    let task = run.task(id);
    let waits = task.wait().and_then(|wait| run.places.show(wait.at));
    waits
        .or_else(|| task.line.and_then(|at| run.places.show(at)))
        .or_else(|| run.places.show(task.spawned))
}

/// A finding about nothing yet.
pub fn blank(run: &Run, kind: FindingKind) -> check_record::Finding {
    check_record::Finding {
        kind,
        place: None,
        label: String::new(),
        message: String::new(),
        help: String::new(),
        related: Vec::new(),
        seed: Some(run.seed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        let all = [0, 999, 1000, 123_456, 1_234_567].map(thousands);
        assert_eq!(all, ["0", "999", "1,000", "123,456", "1,234,567"]);
    }

    #[test]
    fn one_is_singular() {
        assert_eq!(
            [0, 1, 2].map(|n| count(n, "message")),
            ["0 messages", "1 message", "2 messages"]
        );
    }
}
