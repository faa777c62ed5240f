//! The machine form: versioned, additive, one object.

use serde::Serialize;
use serde_json::{Value, json};

use crate::ignored;
use crate::process::isolation;
use crate::report::Report;

/// All reports of a run, and what around the submission was not used.
pub fn result(reports: &[Report], around: &ignored::List) -> Value {
    json!({
        "schema": "message-passing/result/v1",
        "grader": env!("CARGO_PKG_VERSION"),
        "isolation": isolation::label(),
        "layers": isolation::in_force(),
        "score": reports.iter().map(|report| report.score).sum::<u32>(),
        "max_score": reports.iter().map(|report| report.max_score).sum::<u32>(),
        "ignored": around.files,
        "ignored_more": around.more,
        "exercises": reports.iter().map(exercise).collect::<Vec<_>>(),
    })
}

fn exercise(report: &Report) -> Value {
    json!({
        "slug": report.slug,
        "verdict": report.verdict.name(),
        "score": report.score,
        "max_score": report.max_score,
        "seconds": rounded(report.seconds),
        "build_seconds": rounded(report.build_seconds),
        "cached": report.cached,
        "reason": report.reason,
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "checks": report.checks.iter().map(Check::from).collect::<Vec<_>>(),
        "diagnostics": report.diagnostics.iter().map(diagnostic).collect::<Vec<_>>(),
        "output": report.output,
        "notes": report.notes,
        "ignored": report.ignored.files,
        "ignored_more": report.ignored.more,
    })
}

/// To the millisecond.
fn rounded(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}

/// One finding.
pub fn finding(finding: &check_record::Finding) -> Value {
    json!({
        "kind": finding.kind.name(),
        "file": finding.place.as_ref().map(|place| &place.file),
        "line": finding.place.as_ref().map(|place| place.line),
        "column": finding.place.as_ref().map(|place| place.column),
        "message": in_one_line(&finding.message),
        "help": finding.help,
        "seed": finding.seed,
        "related": finding
            .related
            .iter()
            .map(|related| json!({"line": related.place.line, "message": related.label}))
            .collect::<Vec<_>>(),
    })
}

/// A panic's message may have several lines.
fn in_one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// One run as a sequence.
pub fn chart(chart: &check_record::Chart, slug: &str, seed: u64, check: &str) -> Value {
    json!({
        "schema": "message-passing/chart/v1",
        "slug": slug,
        "seed": seed,
        "check": check,
        "chart": chart,
    })
}

pub(super) fn diagnostic(diagnostic: &crate::report::Diagnostic) -> Value {
    json!({
        "level": diagnostic.level,
        "code": diagnostic.code,
        "line": diagnostic.line,
        "message": diagnostic.message,
    })
}

#[derive(Serialize)]
struct Check<'a> {
    name: &'a str,
    kind: crate::report::CheckKind,
    status: crate::report::Status,
    score: u32,
    max_score: u32,
    rationale: Option<&'a str>,
    help: Option<&'a str>,
    schedules: Option<u32>,
    exhaustive: Option<bool>,
}

impl<'a> From<&'a crate::report::Check> for Check<'a> {
    fn from(check: &'a crate::report::Check) -> Self {
        Self {
            name: &check.name,
            kind: check.kind,
            status: check.status,
            score: check.score,
            max_score: check.max_score,
            rationale: check.rationale.as_deref(),
            help: check.help.as_deref(),
            schedules: check.explored.map(|explored| explored.schedules),
            exhaustive: check.explored.map(|explored| explored.exhaustive),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_message_is_one_line() {
        let message = "main panics: assertion `left == right` failed\n  left: 1\n right: 2";
        assert_eq!(
            in_one_line(message),
            "main panics: assertion `left == right` failed left: 1 right: 2"
        );
    }

    #[test]
    fn the_scores_are_added_up_and_the_names_are_those_of_the_contract() {
        let mut report = Report::not_run("03_x", &BTreeMap::from([("a".to_owned(), 2)]));
        report.score = 1;
        let value = result(&[report.clone(), report], &ignored::List::default());
        assert_eq!(
            (&value["score"], &value["max_score"]),
            (&json!(2), &json!(4))
        );
        assert_eq!(value["schema"], "message-passing/result/v1");
        assert_eq!(value["exercises"][0]["verdict"], "not_run");
        assert_eq!(value["exercises"][0]["checks"][0]["status"], "not_run");
        assert_eq!(value["exercises"][0]["checks"][0]["rationale"], Value::Null);
    }
}
