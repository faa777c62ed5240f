//! What the grader keeps: forged, full, or asked for by two at once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::path::PathBuf;
use std::process::Stdio;

use common::{Course, fresh_course, grader, said};
use serde_json::{Value, json};

/// The course with a wrong submission, graded once.
fn graded_once() -> Course {
    let course = fresh_course();
    let wrong = course.path("solutions/01_echo/submissions/deadlock/keeps_its_sender.rs");
    course.solve_with(std::fs::read(wrong).unwrap());
    let said = course.run(&["check", "1", "--format", "json"]);
    assert_eq!(said.verdict().0, "deadlock");
    course
}

fn verdicts(course: &Course) -> Vec<PathBuf> {
    let dir = std::fs::read_dir(course.path(".grader/build/verdicts")).unwrap();
    dir.map(|entry| entry.unwrap().path()).collect()
}

/// What a student could do who can write into the folder of verdicts.
fn forge(course: &Course) {
    for path in verdicts(course) {
        let mut kept: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let report = &mut kept["report"];
        report["verdict"] = json!("accepted");
        report["score"] = report["max_score"].clone();
        report["findings"] = json!([]);
        for check in report["checks"].as_array_mut().unwrap() {
            check["status"] = json!("passed");
            check["score"] = check["max_score"].clone();
        }
        std::fs::write(path, kept.to_string()).unwrap();
    }
}

#[test]
fn a_forged_verdict_gives_no_points_where_they_count() {
    let course = graded_once();
    forge(&course);
    let args = ["check", "1", "--format", "json"];
    let in_a_workflow = grader(&course.root, &args).env("CI", "true").output();
    let in_a_workflow = said(&in_a_workflow.unwrap());
    assert_eq!(in_a_workflow.verdict().0, "deadlock");
    assert_eq!(in_a_workflow.json()["exercises"][0]["cached"], false);
    forge(&course);
    course
        .run(&["check", "1", "--format", "classroom"])
        .expect(1, &["Points 1/3"]);
}

#[test]
fn a_verdict_is_known_again_and_forgotten_when_its_file_is_garbled() {
    let course = graded_once();
    let cached = || {
        let said = course.run(&["check", "1", "--format", "json"]);
        assert_eq!(said.verdict().0, "deadlock");
        said.json()["exercises"][0]["cached"].as_bool().unwrap()
    };
    assert!(cached());
    for path in verdicts(&course) {
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    }
    assert!(!cached());
    assert!(cached());
}

#[test]
fn two_graders_that_build_at_once_both_are_right() {
    let course = fresh_course();
    course.solve_with(course.reference());
    let start = || {
        let mut command = grader(&course.root, &["check", "1", "--format", "json"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    for run in [start(), start()] {
        let said = said(&run.wait_with_output().unwrap());
        assert_eq!(
            (said.code, said.verdict().0.as_str()),
            (Some(0), "accepted")
        );
    }
    let entries = std::fs::read_dir(course.path(".grader/build/judge")).unwrap();
    assert_eq!(entries.count(), 1);
}

/// Nothing that is written to a file gets onto the disk, as if that were full.
#[cfg(unix)]
#[test]
fn on_a_full_disk_what_was_kept_stays() {
    let course = fresh_course();
    course.run(&["hint", "1"]).expect(0, &["hint 1 of"]);
    let path = course.path(".grader/progress.json");
    let before = std::fs::read(&path).unwrap();
    let full = grader(&course.root, &["hint", "1"]);
    let mut shell = common::shell("trap '' XFSZ; ulimit -f 0; exec \"$@\"");
    shell
        .arg("sh")
        .arg(full.get_program())
        .args(full.get_args());
    said(&shell.output().unwrap()).expect(0, &["the next hint will be this one again"]);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let names = std::fs::read_dir(course.path(".grader")).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert!(
        names
            .iter()
            .all(|name| !name.to_string_lossy().contains("tmp")),
        "{names:?}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_could_not_be_printed_is_no_success() {
    let course = fresh_course();
    let full = std::fs::File::options().write(true).open("/dev/full");
    let output = grader(&course.root, &["list"])
        .stdout(full.unwrap())
        .output();
    said(&output.unwrap()).expect(70, &["output is not complete"]);
}
