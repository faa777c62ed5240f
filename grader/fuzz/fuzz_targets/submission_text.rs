//! Words of a submission in everything that is shown of it: nothing steers a terminal, a log or a reader of JSON.

#![no_main]

use check_record::{Failure, Finding, FindingKind, Place, Related};
use grader::grading::shown;
use grader::ignored::List;
use grader::output;
use grader::render::report::{self, Subject};
use grader::render::{classroom, json};
use grader_fuzz::{SCREENS, assert_harmless, failed};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str, u32, u32)| {
    let (words, source, line, column) = input;
    let clean = output::cleaned(words);
    assert_harmless(&clean);
    assert!(!clean.contains('\x1b'));
    assert!(clean.chars().count() < 2100);

    let place = Place {
        file: "src/lib.rs".to_owned(),
        line: line % 64,
        column: column % 256,
    };
    let mut failure = Failure::new(words);
    failure.help = Some(words.to_owned());
    failure.finding = Some(Finding {
        kind: FindingKind::Panicked,
        place: Some(place.clone()),
        label: words.to_owned(),
        message: words.to_owned(),
        help: words.to_owned(),
        related: vec![Related {
            place,
            label: words.chars().rev().collect(),
        }],
        seed: Some(1),
    });
    shown::failure(&mut failure);
    let mut report = failed(failure);
    report.output = clean;
    report.notes = vec![words.to_owned()];
    report.reason = (column % 2 == 0).then(|| words.to_owned());
    shown::report(&mut report);
    let subject = Subject {
        title: "Echo",
        path: "src/lib.rs",
        source,
        grader: "grader",
        foreign: false,
    };
    for screen in SCREENS {
        assert_harmless(&report::whole(&report, &subject, screen));
    }
    let reports = [report];
    let told = report::whole(&reports[0], &subject, SCREENS[0]);
    let log = classroom::log(&told, &reports, "token");
    fenced(&log);
    assert_harmless(&classroom::summary(&reports));
    for value in [
        json::result(&reports, &List::default()),
        classroom::runner_result(&reports),
    ] {
        let text = serde_json::to_string_pretty(&value).expect("plain data");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).ok(),
            Some(value)
        );
    }
});

/// Between the first line and the line that ends the fence, nothing is a command; behind it are two notices.
fn fenced(log: &str) {
    let rest = log
        .strip_prefix("::stop-commands::token\n")
        .expect("the fence comes first");
    let (_, after) = rest
        .rsplit_once("\n::token::\n")
        .expect("the fence is closed");
    assert_eq!(
        after
            .lines()
            .filter(|line| line.starts_with("::notice title="))
            .count(),
        2
    );
    assert_eq!(after.lines().count(), 2);
}
