//! The sources that a course keeps of an exercise, and what each of them must get.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::course::Exercise;
use crate::course::exercise::{Hidden, rust_files};
use crate::error::course_error;
use crate::report::{Report, Verdict};

/// One thing to grade, and what must come of it.
pub struct Filed<'a> {
    pub exercise: &'a Exercise,
    pub path: PathBuf,
    pub wanted: Wanted,
}

pub enum Wanted {
    /// Any verdict but accepted, without a warning of the compiler.
    Unsolved,
    Exactly {
        verdict: Verdict,
        finding: Option<WantedFinding>,
    },
}

/// `//@ finding: KIND line N` in a submission's first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedFinding {
    pub kind: String,
    pub line: Option<u32>,
}

/// The stub, the reference and every filed submission of an exercise.
pub fn of_exercise<'a>(exercise: &'a Exercise, hidden: &Hidden) -> Result<Vec<Filed<'a>>> {
    let accepted = || Wanted::Exactly {
        verdict: Verdict::Accepted,
        finding: None,
    };
    let mut filed = vec![
        Filed {
            exercise,
            path: exercise.stub(),
            wanted: Wanted::Unsolved,
        },
        Filed {
            exercise,
            path: hidden.reference(),
            wanted: accepted(),
        },
    ];
    for verdict in Verdict::ALL {
        for path in rust_files(&hidden.submissions().join(verdict.name()))? {
            let finding = wanted_finding(&path)?;
            filed.push(Filed {
                exercise,
                path,
                wanted: Wanted::Exactly { verdict, finding },
            });
        }
    }
    Ok(filed)
}

fn wanted_finding(path: &Path) -> Result<Option<WantedFinding>> {
    // A submission may be filed because it is no text.
    let Ok(text) = std::fs::read_to_string(path) else {
        return Ok(None);
    };
    let Some(wanted) = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//@ finding: "))
    else {
        return Ok(None);
    };
    parse_finding(wanted).map(Some).ok_or_else(|| {
        course_error(format!(
            "first line of `{}`: write `//@ finding: KIND line N`",
            path.display()
        ))
    })
}

fn parse_finding(text: &str) -> Option<WantedFinding> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words[..] {
        [kind] => Some(WantedFinding {
            kind: kind.to_owned(),
            line: None,
        }),
        [kind, "line", line] => Some(WantedFinding {
            kind: kind.to_owned(),
            line: Some(line.parse().ok()?),
        }),
        _ => None,
    }
}

/// What is wrong with the verdict, if anything.
pub fn complaint(filed: &Filed<'_>, report: &Report) -> Option<String> {
    let why = || {
        let first = report
            .first_failure()
            .and_then(|check| check.rationale.as_deref());
        let diagnostic = report
            .diagnostics
            .first()
            .map(|diagnostic| diagnostic.message.as_str());
        report
            .reason
            .as_deref()
            .or(first)
            .or(diagnostic)
            .unwrap_or("no reason given")
            .to_owned()
    };
    match &filed.wanted {
        Wanted::Unsolved if report.accepted() => Some("the stub is accepted as it is".to_owned()),
        Wanted::Unsolved => {
            let diagnostic = report.diagnostics.first()?;
            Some(format!(
                "the stub does not compile without a word: {}",
                diagnostic.message
            ))
        }
        Wanted::Exactly { verdict, .. } if report.verdict != *verdict => Some(format!(
            "got {}, filed as {}: {}",
            report.verdict.name(),
            verdict.name(),
            why()
        )),
        Wanted::Exactly {
            verdict: Verdict::Accepted,
            ..
        } if report.score != report.max_score => Some(format!(
            "accepted with {} of {} points",
            report.score, report.max_score
        )),
        Wanted::Exactly {
            finding: Some(wanted),
            ..
        } => {
            let found = report.findings.iter().any(|finding| {
                finding.kind.name() == wanted.kind
                    && wanted.line.is_none_or(|line| {
                        finding
                            .place
                            .as_ref()
                            .is_some_and(|place| place.line == line)
                    })
            });
            let list = || {
                let findings = report.findings.iter();
                let lines = findings.map(|finding| match &finding.place {
                    Some(place) => format!("{} line {}", finding.kind, place.line),
                    None => finding.kind.to_string(),
                });
                lines.collect::<Vec<_>>().join(", ")
            };
            (!found).then(|| format!("no finding {wanted:?}; found: [{}]", list()))
        }
        Wanted::Exactly { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wanted_finding_has_a_kind_and_perhaps_a_line() {
        assert_eq!(
            parse_finding("deadlock line 14"),
            Some(WantedFinding {
                kind: "deadlock".into(),
                line: Some(14)
            })
        );
        assert_eq!(
            parse_finding("busy_wait"),
            Some(WantedFinding {
                kind: "busy_wait".into(),
                line: None
            })
        );
        assert_eq!(parse_finding("deadlock 14"), None);
    }
}
