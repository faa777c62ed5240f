//! What several targets ask of what they look at.

use check_record::Failure;
use grader::render::screen::Screen;
use grader::report::{Report, Status, Verdict};

/// Two screens: one that can show everything, one that can show little.
pub const SCREENS: [Screen; 2] = [
    Screen {
        width: 100,
        unicode: true,
    },
    Screen {
        width: 40,
        unicode: false,
    },
];

/// How many lines a text has, counted as the compiler does.
pub fn lines(text: &str) -> u32 {
    let breaks = text.bytes().filter(|&byte| byte == b'\n').count();
    u32::try_from(breaks + 1).unwrap_or(u32::MAX)
}

/// A text for people may have lines, tabs and our own colours; nothing else that steers a terminal.
#[track_caller]
pub fn assert_harmless(text: &str) {
    let plain = without_colours(text);
    let found = plain.chars().find(|&character| is_harmful(character));
    assert!(found.is_none(), "{found:?} in {plain:?}");
}

/// The course's own text may be written from right to left.
#[track_caller]
pub fn assert_no_controls(text: &str) {
    let plain = without_colours(text);
    let found = plain
        .chars()
        .find(|c| c.is_control() && !matches!(c, '\n' | '\t'));
    assert!(found.is_none(), "{found:?} in {plain:?}");
}

pub fn is_harmful(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => true,
        _ => character.is_control(),
    }
}

/// Takes out `ESC [ digits and semicolons m`, and that alone.
pub fn without_colours(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\x1b[") {
        let after = &rest[at + 2..];
        let end = after.find(|c: char| !(c.is_ascii_digit() || c == ';'));
        plain.push_str(&rest[..at]);
        match end.map(|end| after.split_at(end)) {
            Some((_, after)) if after.starts_with('m') => rest = &after[1..],
            _ => {
                plain.push_str("\x1b[");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// A report of one check that failed.
pub fn failed(failure: Failure) -> Report {
    let points = std::collections::BTreeMap::from([("case".to_owned(), 2)]);
    let mut report = Report::not_run("01_echo", &points);
    report.verdict = Verdict::WrongAnswer;
    report.checks[0].status = Status::Failed;
    report.checks[0].rationale = Some(failure.rationale);
    report.checks[0].help = failure.help;
    report.checks[0].finding.clone_from(&failure.finding);
    report.findings.extend(failure.finding);
    report
}
