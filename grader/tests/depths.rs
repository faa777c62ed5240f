//! However deep a grading goes, a source that is refused gets the same verdict, and the same finding first.
//!
//! `DEPTHS=06,35` compares exercises of the whole course, `DEPTHS=all` every one of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::path::{Path, PathBuf};

use grader::build::Tools;
use grader::course::{Course, Exercise};
use grader::grading::{Depth, Grader, Task};
use grader::process::launch;
use grader::report::{Report, Verdict};
use grader::toolchain::{Kit, Rustc};
use grader::verify::filed;
use grader::{intake, parallel, store};

#[test]
fn the_small_course_gets_the_same_verdicts_at_every_depth() {
    let copy = common::small_course();
    compare(&copy.root, &copy.root, |_| true);
}

#[test]
fn the_whole_course_does_where_it_is_asked_for() {
    let Some(wanted) = std::env::var("DEPTHS").ok() else {
        return;
    };
    let words: Vec<&str> = wanted.split(',').collect();
    let is_wanted = |slug: &str| wanted == "all" || words.iter().any(|word| slug.contains(word));
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("depths");
    compare(common::whole_course(), &kept, is_wanted);
}

fn compare(course: &Path, kept: &Path, is_wanted: impl Fn(&str) -> bool) {
    launch::use_launcher(PathBuf::from(env!("CARGO_BIN_EXE_grader")));
    let course = Course::open(Some(course)).unwrap();
    let rustc = Rustc::find().unwrap();
    let kit = Kit::ready(&rustc, || {}).unwrap();
    let grader = Grader {
        tools: Tools { rustc, kit },
        store: store::root(kept),
        remembers: false,
        events: &|_| {},
        workers: 1,
    };
    for exercise in &course.exercises {
        if is_wanted(exercise.slug.as_str()) {
            let hidden = exercise.hidden().unwrap();
            grader.judge(exercise, &hidden).unwrap();
            let filed = filed::of_exercise(exercise, &hidden).unwrap();
            let paths: Vec<PathBuf> = filed.into_iter().map(|filed| filed.path).collect();
            let unlike = parallel::map(&paths, parallel::workers(), |path| {
                Ok(unlike(&grader, exercise, path))
            });
            assert_eq!(unlike.unwrap().concat(), "");
        }
    }
}

/// What differs between the depths, in words.
fn unlike(grader: &Grader<'_>, exercise: &Exercise, path: &Path) -> String {
    let at = |depth| {
        let task = Task {
            exercise,
            intake: intake::read(path).unwrap(),
            again: false,
            depth,
        };
        grader.grade(&task).unwrap()
    };
    let whole = at(Depth::Whole);
    let quick = at(Depth::Verdict);
    let refusal = at(Depth::Refusal);
    let mut unlike = String::new();
    if told(&whole) != told(&quick) {
        let (whole, quick) = (told(&whole), told(&quick));
        unlike = format!("{}: {whole} against {quick}\n", path.display());
    }
    let is_accepted = |report: &Report| report.verdict == Verdict::Accepted;
    if is_accepted(&whole) != is_accepted(&refusal) {
        unlike += &format!("{}: {}\n", path.display(), told(&refusal));
    }
    // Points are for what both worlds have confirmed.
    let unearned = [&quick, &refusal].map(|it| !is_accepted(it) && it.score > whole.score);
    if unearned.contains(&true) {
        unlike += &format!("{}: points\n", path.display());
    }
    unlike
}

/// A verdict, and what is named first.
fn told(report: &Report) -> String {
    let first = report.findings.first();
    let finding = first.map(|it| (it.kind.name(), it.place.as_ref().map(|place| place.line)));
    format!("{} {finding:?}", report.verdict.name())
}
