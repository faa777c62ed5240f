//! Runs a program under many seeds; the test's own file counts as the submission.
#![allow(dead_code, reason = "each test file uses some of it")]

// Real in every test file, also where the simulation stands for `std`: tests run beside each other.
extern crate std as real_std;

use check_record::{Finding, FindingKind, Place, RunEnd};
use sim_std::sim::{self, Report, Settings};

static HOOK: real_std::sync::Once = real_std::sync::Once::new();

fn is_submission(place: &Place) -> bool {
    place.file.contains("sim/tests/") && !place.file.contains("common")
}

/// Settings for the schedule of that seed.
pub fn settings(seed: u64) -> Settings {
    Settings {
        max_steps: 200_000,
        is_submission,
        ..Settings::new(seed)
    }
}

/// One schedule of `body`.
pub fn run(seed: u64, body: impl Fn()) -> Report {
    run_with(&settings(seed), body)
}

/// One schedule of `body`, with another file as the submission.
pub fn run_as(is_submission: fn(&Place) -> bool, seed: u64, body: impl Fn()) -> Report {
    run_with(
        &Settings {
            is_submission,
            ..settings(seed)
        },
        body,
    )
}

fn run_with(settings: &Settings, body: impl Fn()) -> Report {
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if sim::is_active() {
                sim::note_panic(info);
            } else {
                usual(info);
            }
        }));
    });
    sim::run(settings, &body)
}

/// A hundred schedules of `body`.
pub fn runs(body: impl Fn()) -> Vec<Report> {
    (0..100).map(|seed| run(seed, &body)).collect()
}

/// Every schedule must finish without any finding.
#[track_caller]
pub fn passes(body: impl Fn()) {
    for (seed, report) in runs(body).into_iter().enumerate() {
        assert_eq!(
            report.end,
            RunEnd::Finished,
            "seed {seed}: {:#?}",
            report.findings
        );
        assert_eq!(report.findings, [], "seed {seed}");
    }
}

/// Every schedule must show a finding of that kind; those of all schedules.
#[track_caller]
pub fn finds(kind: FindingKind, body: impl Fn()) -> Vec<Finding> {
    let found = |(seed, report): (usize, Report)| {
        let mine = report
            .findings
            .iter()
            .find(|finding| finding.kind == kind)
            .cloned();
        mine.unwrap_or_else(|| panic!("seed {seed}: no {kind} in {report:#?}"))
    };
    runs(body).into_iter().enumerate().map(found).collect()
}

/// Every schedule must show a finding of that kind at that line.
#[track_caller]
pub fn finds_at(kind: FindingKind, line: u32, body: impl Fn()) -> Vec<Finding> {
    let findings = finds(kind, body);
    for finding in &findings {
        assert_eq!(
            finding.place.as_ref().map(|place| place.line),
            Some(line),
            "{finding:#?}"
        );
    }
    findings
}
