//! What becomes of progress when something went wrong with its file.

use std::collections::BTreeMap;

use super::*;
use crate::store::scratch;

fn report(slug: &str, verdict: Verdict) -> Report {
    Report {
        verdict,
        ..Report::not_run(slug, &BTreeMap::new())
    }
}

/// A course's folder with this in its progress file.
fn with(content: &[u8]) -> (crate::store::Scratch, PathBuf) {
    let course = scratch("progress");
    let path = course.join(".grader").join("progress.json");
    std::fs::create_dir(course.join(".grader")).unwrap();
    std::fs::write(&path, content).unwrap();
    (course, path)
}

#[test]
fn two_graders_at_once_lose_nothing_of_each_other() {
    let course = scratch("two");
    let (mut one, _) = Progress::load(&course);
    let (mut other, _) = Progress::load(&course);
    one.record(&report("01_a", Verdict::Accepted)).unwrap();
    other.record(&report("02_b", Verdict::Deadlock)).unwrap();
    one.show_hint("02_b", 2).unwrap();
    let (now, warning) = Progress::load(&course);
    assert_eq!(warning, None);
    assert!(now.entry("01_a").solved);
    assert_eq!(now.entry("02_b").verdict, Some(Verdict::Deadlock));
    assert_eq!(now.entry("02_b").hints, 2);
}

#[test]
fn many_graders_at_once_lose_nothing_of_each_other() {
    let course = scratch("many");
    std::thread::scope(|scope| {
        for number in 10..18 {
            let course = &course;
            scope.spawn(move || {
                for exercise in 0..5 {
                    let (mut progress, warning) = Progress::load(course);
                    assert_eq!(warning, None);
                    let slug = format!("{number}_{exercise}");
                    progress.record(&report(&slug, Verdict::Accepted)).unwrap();
                }
            });
        }
    });
    let (now, _) = Progress::load(&course);
    assert_eq!(now.file.exercises.len(), 40);
}

#[test]
fn a_broken_file_is_put_aside_under_a_name_of_its_own() {
    for (number, content) in [
        &b""[..],
        b"{\"exercises\":{\"01_a\"",
        b"\xff\0",
        b"[]",
        b"null",
    ]
    .into_iter()
    .enumerate()
    {
        let (course, path) = with(content);
        std::fs::write(path.with_extension("json.broken"), "older").unwrap();
        let (mut progress, warning) = Progress::load(&course);
        assert!(warning.unwrap().contains("json.broken.2"), "{number}");
        progress.record(&report("01_a", Verdict::Accepted)).unwrap();
        let aside = path.with_extension("json.broken.2");
        assert_eq!(std::fs::read(aside).unwrap(), content);
        assert_eq!(
            std::fs::read(path.with_extension("json.broken")).unwrap(),
            b"older"
        );
    }
}

#[test]
fn a_newer_graders_file_stays_as_it_is() {
    let content = br#"{"version":2,"exercises":{"01_a":{"solved":true}},"streak":3}"#;
    let (course, path) = with(content);
    let (mut progress, warning) = Progress::load(&course);
    assert!(warning.unwrap().contains("newer grader"));
    assert!(progress.entry("01_a").solved);
    assert!(progress.record(&report("02_b", Verdict::Accepted)).is_err());
    assert_eq!(std::fs::read(path).unwrap(), content);
}

#[test]
fn what_is_not_understood_is_kept() {
    let content =
        br#"{"exercises":{"01_a":{"verdict":"sublime","solved":true,"stars":5}},"streak":3}"#;
    let (course, path) = with(content);
    let (mut progress, warning) = Progress::load(&course);
    assert_eq!(warning, None);
    assert_eq!(progress.entry("01_a").verdict, None);
    assert!(progress.entry("01_a").solved);
    progress.show_hint("01_a", 1).unwrap();
    progress.record(&report("02_b", Verdict::Accepted)).unwrap();
    let now: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(now["streak"], 3);
    assert_eq!(now["exercises"]["01_a"]["stars"], 5);
    assert_eq!(now["exercises"]["01_a"]["verdict"], "sublime");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_its_place_is_not_waited_for_and_stays() {
    let course = scratch("pipe");
    let path = course.join(".grader").join("progress.json");
    std::fs::create_dir(course.join(".grader")).unwrap();
    nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).unwrap();
    let (mut progress, warning) = Progress::load(&course);
    assert!(warning.unwrap().contains("no regular file"));
    assert!(progress.record(&report("01_a", Verdict::Accepted)).is_err());
    assert!(!path.is_file());
}
