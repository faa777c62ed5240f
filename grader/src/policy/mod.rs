//! What a submission may use. No exercise on channels needs files, processes or `unsafe`; a file that has
//! them is refused before anything is compiled, with the line and the reason. [`linked`] looks again at
//! what was compiled, because macros can hide names from the syntax, and not from the linker.
//!
//! This is for fast and clear answers, and one layer of several: what it does not see, the sandbox stops.

pub(crate) mod attributes;
mod permission;
mod rules;
mod scopes;
mod sight;
mod symbols;
mod tokens;
mod visit;

#[cfg(test)]
mod tests;

pub use permission::Permission;
pub use symbols::linked;

use check_record::{Finding, FindingKind, Place, SUBMISSION_FILE};

use crate::names::columns;
use crate::syntax::{self, Tree};

/// As many refusals as somebody reads.
const SHOWN: usize = 20;

/// What a source uses and may not, in the order of the text. What the compiler will refuse is left to it.
pub fn of(source: &str, allow: &[Permission]) -> Vec<Finding> {
    let refusals = match syntax::tree(source, |file| sight::of_file(file, allow)) {
        Tree::Read(refusals) => refusals,
        // The compiler may know syntax that the parser does not.
        Tree::Unreadable => syntax::with_tokens(source, |tokens| sight::of_tokens(tokens, allow))
            .unwrap_or_else(|| Some(Vec::new())),
        Tree::TooDeep => return vec![whole_file(rules::TOO_DEEP)],
    };
    let Some(mut refusals) = refusals else {
        return vec![whole_file(rules::TANGLED)];
    };
    refusals.sort_by_key(|refusal| (refusal.line, refusal.column));
    refusals
        .dedup_by(|one, other| (one.line, &one.rule.message) == (other.line, &other.rule.message));
    let places = refusals.iter_mut().map(|it| (it.line, &mut it.column));
    columns::display(source, places);
    refusals
        .into_iter()
        .take(SHOWN)
        .map(|refusal| Finding {
            place: Some(Place {
                file: SUBMISSION_FILE.to_owned(),
                line: refusal.line,
                column: refusal.column,
            }),
            label: "not allowed in this exercise".to_owned(),
            ..finding(refusal.rule)
        })
        .collect()
}

/// What an item needs that leads around the simulation: `std::process::Command`, `extern "C"`.
pub fn needed(item: &str) -> Option<Permission> {
    let mut path = item.split("::").map(str::to_owned);
    match path.next()?.as_str() {
        "std" | "core" => rules::path(&path.collect::<Vec<_>>(), false),
        it => it.starts_with("extern").then_some(Permission::Extern),
    }
}

/// One sentence for a file that has refusals.
pub fn reason(findings: &[Finding]) -> String {
    let lines = findings.iter().filter_map(|finding| finding.place.as_ref());
    let mut lines: Vec<u32> = lines.map(|place| place.line).collect();
    lines.dedup();
    let more = if findings.len() < SHOWN {
        ""
    } else {
        " and more"
    };
    match lines[..] {
        [] => "the file uses what this exercise does not allow".to_owned(),
        [line] => format!("the file uses what this exercise does not allow (line {line})"),
        _ => {
            let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
            let lines = lines.join(", ");
            format!("the file uses what this exercise does not allow (lines {lines}{more})")
        }
    }
}

fn whole_file((message, help): (&str, &str)) -> Finding {
    finding(rules::Rule {
        message: message.to_owned(),
        help: help.to_owned(),
    })
}

fn finding(rule: rules::Rule) -> Finding {
    Finding {
        kind: FindingKind::NotAllowed,
        place: None,
        label: String::new(),
        message: rule.message,
        help: rule.help,
        related: Vec::new(),
        seed: None,
    }
}
