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
                    let slug = format!("{number}_x{number}_{exercise}");
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

#[test]
fn an_exercise_that_got_another_number_stays_as_far_as_it_was() {
    let content = br#"{"version":1,"exercises":{"03_sum_all":{"verdict":"accepted","solved":true,"hints":2,"stars":5},
        "30_sum":{"verdict":"deadlock","solved":false}}}"#;
    let (course, path) = with(content);
    let (mut progress, _) = Progress::load(&course);
    let known = Entry {
        verdict: Some(Verdict::Accepted),
        solved: true,
        hints: 2,
    };
    assert_eq!(progress.entry("06_sum_all"), known);
    assert_eq!(
        progress.entry("07_sum"),
        Entry {
            verdict: Some(Verdict::Deadlock),
            ..Entry::default()
        }
    );
    assert_eq!(progress.entry("06_all"), Entry::default());
    // Nothing of it is lost by what is saved next.
    progress.show_hint("06_sum_all", 3).unwrap();
    let now: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let moved = &now["exercises"]["06_sum_all"];
    assert_eq!(
        (&moved["stars"], &moved["solved"]),
        (&5.into(), &true.into())
    );
    assert_eq!(
        (&moved["verdict"], &moved["hints"]),
        (&"accepted".into(), &3.into())
    );
    assert!(now["exercises"]["03_sum_all"].is_null(), "{now}");
    assert_eq!(progress.entry("03_sum_all"), progress.entry("06_sum_all"));
}

#[test]
fn of_two_numbers_that_an_exercise_had_the_better_counts() {
    let content = br#"{"exercises":{"02_a":{"verdict":"wrong_answer","solved":false,"hints":3},
        "05_a":{"verdict":"accepted","solved":true,"hints":1}}}"#;
    let (course, _) = with(content);
    let (mut progress, _) = Progress::load(&course);
    let known = Entry {
        verdict: Some(Verdict::Accepted),
        solved: true,
        hints: 3,
    };
    assert_eq!(progress.entry("09_a"), known);
    progress.record(&report("09_a", Verdict::Accepted)).unwrap();
    assert_eq!(progress.entry("09_a"), known);
    // The number of today is exact, whatever older ones say.
    progress.record(&report("09_a", Verdict::Deadlock)).unwrap();
    assert_eq!(progress.entry("09_a").verdict, Some(Verdict::Deadlock));
}

#[test]
fn what_is_forgotten_does_not_come_back_under_a_former_number() {
    let (course, _) = with(br#"{"exercises":{"03_a":{"verdict":"accepted","solved":true}}}"#);
    let (mut progress, _) = Progress::load(&course);
    progress.forget("06_a").unwrap();
    assert_eq!(progress.entry("06_a"), Entry::default());
    assert_eq!(Progress::load(&course).0.entry("06_a"), Entry::default());
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
