//! The places that the grader names are those that the compiler reports.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use grader::process::{self, CommandLine, Ending, Limits};
use grader::toolchain::Rustc;

const SOURCE: &str = include_str!("names/places.rs");

#[test]
fn every_place_that_rustc_reports_has_its_name() {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!(
        "places-{}{}",
        std::process::id(),
        std::env::consts::EXE_SUFFIX
    ));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/names/places.rs");
    let (source, output) = (source.display().to_string(), program.display().to_string());
    let rustc = Rustc::find().expect("the tests are built with a compiler");
    run(
        rustc.path,
        &["--edition=2024", "-Awarnings", &source, "-o", &output],
    );
    let said = run(program.clone(), &[]);
    std::fs::remove_file(program).expect("the program is there");

    let mut nameless: BTreeSet<(u32, u32)> = said
        .lines()
        .filter_map(|line| line.strip_prefix("at ")?.split_once(' '))
        .map(|(line, column)| {
            (
                line.parse().expect("a line"),
                column.parse().expect("a column"),
            )
        })
        .collect();
    let mut names: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for named in grader::names::of(SOURCE) {
        if nameless.remove(&(named.line, named.column)) {
            let receiver = named.receiver.map(|name| format!("/{name}"));
            let name = named.name + &receiver.unwrap_or_default();
            names.entry(named.line).or_default().push(name);
        }
    }
    assert!(nameless.is_empty(), "no name for {nameless:?}");
    for (line, text) in (1..).zip(SOURCE.lines()) {
        let expected = text.split_once(" //~ ").map_or("", |(_, names)| names);
        let found = names.get(&line).map(|names| names.join(" "));
        assert_eq!(found.unwrap_or_default(), expected, "line {line}: {text}");
    }
}

/// What a program says that must succeed.
fn run(program: PathBuf, args: &[&str]) -> String {
    let line = CommandLine::trusted(program, args, PathBuf::from(env!("CARGO_TARGET_TMPDIR")));
    let limits = Limits::trusted(Duration::from_mins(1));
    let outcome = process::run(&line, b"", &limits, |_| false).expect("the program starts");
    let errors = String::from_utf8_lossy(&outcome.stderr);
    assert_eq!(outcome.ending, Ending::Exited(0), "{errors}");
    String::from_utf8(outcome.stdout).expect("it prints text")
}
