use std::collections::BTreeMap;

use check_record::{Finding, FindingKind};

use super::*;
use crate::report::Status;

const SCREEN: Screen = Screen {
    width: 60,
    unicode: false,
};

fn shown(report: &Report) -> String {
    let subject = Subject {
        title: "Title",
        path: "x/src/lib.rs",
        source: "fn f() {}\n",
        grader: "grader",
        foreign: false,
    };
    anstream::adapter::strip_str(&whole(report, &subject, SCREEN)).to_string()
}

#[test]
fn a_failed_check_says_what_was_seen_and_what_to_try() {
    let mut report = Report::not_run(
        "03_x",
        &BTreeMap::from([("adds_every_number".to_owned(), 2)]),
    );
    report.verdict = Verdict::WrongAnswer;
    report.checks[0].status = Status::Failed;
    report.checks[0].rationale = Some("the sum: got 1, expected 2".into());
    report.checks[0].help = Some("add".into());
    let text = shown(&report);
    for part in [
        "x 03_x",
        "0 of 2 points",
        "adds every number",
        "got 1, expected 2",
        "try: add",
        "grader hint 3",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(text.is_ascii());
}

fn finding(line: u32, message: &str) -> Finding {
    Finding {
        kind: FindingKind::Deadlock,
        place: Some(check_record::Place {
            file: "src/lib.rs".into(),
            line,
            column: 1,
        }),
        label: "this waits".into(),
        message: message.into(),
        help: String::new(),
        related: Vec::new(),
        seed: None,
    }
}

/// A report in which every named check failed, with its finding, seed and number of events.
fn failed(checks: &[(&str, Option<Finding>, u64, usize)]) -> Report {
    let points = checks.iter().map(|(name, ..)| ((*name).to_owned(), 1));
    let mut report = Report::not_run("03_x", &points.collect());
    report.verdict = Verdict::Deadlock;
    for (name, finding, seed, events) in checks {
        let check = report.checks.iter_mut().find(|check| check.name == *name);
        let check = check.unwrap();
        check.status = Status::Failed;
        check.rationale = finding.as_ref().map(|finding| finding.message.clone());
        check.finding.clone_from(finding);
        check.seed = Some(*seed);
        let event = check_record::Event {
            thread: 0,
            place: None,
            nanos: 0,
            kind: check_record::EventKind::Unlock { lock: 1 },
        };
        check.chart = Some(check_record::Chart {
            threads: vec![check_record::ChartThread::default()],
            events: vec![event; *events],
            ..check_record::Chart::default()
        });
    }
    report
}

#[test]
fn chart_name_and_seed_are_those_of_one_check() {
    let first = finding(1, "nobody goes on");
    let mut report = failed(&[
        ("a_sum", None, 5, 2),
        ("b_sum", Some(first.clone()), 7, 3),
        ("c_sum", Some(finding(9, "another")), 8, 1),
    ]);
    report.findings = vec![first];
    let text = shown(&report);
    for part in [
        "what happened (b sum)",
        "grader -- replay 3 --seed 7 --check b_sum\n",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    report.findings.clear();
    let text = shown(&report);
    assert!(text.contains("--seed 8 --check c_sum\n"), "{text}");
}

#[test]
fn a_fault_that_is_explained_is_not_told_again_with_other_numbers() {
    let first = finding(1, "3 threads wait");
    let mut report = failed(&[
        ("a_sum", Some(first.clone()), 5, 1),
        ("b_sum", Some(finding(1, "8 threads wait")), 7, 3),
        ("c_sum", Some(finding(2, "9 threads wait")), 7, 3),
    ]);
    report.findings = vec![first];
    let text = shown(&report);
    assert!(
        text.contains("b sum") && !text.contains("8 threads"),
        "{text}"
    );
    assert!(text.contains("9 threads wait"), "{text}");
}

#[test]
fn one_schedule_is_no_all() {
    let mut report = Report::not_run("03_x", &BTreeMap::from([("a".to_owned(), 1)]));
    report.verdict = Verdict::Accepted;
    report.checks[0].explored = Some(crate::report::Explored {
        schedules: 1,
        exhaustive: true,
    });
    let text = shown(&report);
    assert!(
        text.ends_with("held in the only schedule that there is\n"),
        "{text}"
    );
}

#[test]
fn an_accepted_report_is_one_line() {
    let mut report = Report::not_run("03_x", &BTreeMap::new());
    report.verdict = Verdict::Accepted;
    assert_eq!(shown(&report).lines().count(), 1);
}
