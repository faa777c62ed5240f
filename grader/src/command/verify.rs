//! `verify`: the course against itself. Stubs are unsolved and shipped unchanged, references are accepted,
//! every filed submission gets the verdict of its folder, manifests name what there is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;

use super::context::Context;
use crate::course::exercise::{Hidden, rust_files};
use crate::course::{Exercise, hints};
use crate::error::{Exit, course_error};
use crate::events::Event;
use crate::grading::{Grader, Task};
use crate::intake;
use crate::parallel;
use crate::render::screen::{self, BAD, GOOD};
use crate::report::{CheckKind, Report, Verdict};

/// One thing to grade, and what must come of it.
struct Filed<'a> {
    exercise: &'a Exercise,
    path: PathBuf,
    wanted: Wanted,
}

enum Wanted {
    /// Any verdict but accepted, without a warning of the compiler.
    Unsolved,
    Exactly { verdict: Verdict, finding: Option<WantedFinding> },
}

/// `//@ finding: KIND line N` in a submission's first line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct WantedFinding {
    kind: String,
    line: Option<u32>,
}

pub fn run(context: &Context, slugs: &[String]) -> Result<Exit> {
    if !context.course.has_hidden_half() {
        return Err(course_error("no `solutions/` here: only the whole course can be verified".to_owned()));
    }
    let exercises: Vec<&Exercise> = if slugs.is_empty() {
        context.course.exercises.iter().collect()
    } else {
        slugs.iter().map(|slug| context.course.find(slug)).collect::<Result<_>>()?
    };
    let mut filed = Vec::new();
    for exercise in &exercises {
        filed.extend(of_exercise(context, exercise)?);
    }
    let quiet = |_: &Event<'_>| {};
    let tools = context.tools(&|event| context.line.event(event))?;
    let grader = Grader { tools, events: &quiet, workers: 1 };
    // Each judge is built once, before several threads ask for it.
    let judges = parallel::map(&exercises, parallel::workers(), |exercise| {
        context.line.text(&format!("{}: preparing the hidden tests …", exercise.slug));
        manifest_faults(context, &grader, exercise)
    })?;
    let done = AtomicUsize::new(0);
    let complaints = parallel::map(&filed, parallel::workers(), |filed| {
        let report = grade(&grader, filed)?;
        let number = 1 + done.fetch_add(1, Ordering::Relaxed);
        context.line.text(&format!("{}: {}", filed.exercise.slug, context.shown_path(&filed.path)));
        let _ = number;
        Ok(complaint(filed, &report))
    })?;
    context.line.clear();

    let mut out = String::new();
    let mut faults = 0;
    for fault in judges.into_iter().flatten() {
        faults += 1;
        let _ = writeln!(out, "{BAD}fault{BAD:#}: {fault}");
    }
    for (filed, complaint) in filed.iter().zip(&complaints) {
        if let Some(complaint) = complaint {
            faults += 1;
            let _ = writeln!(out, "{BAD}fault{BAD:#}: {}: {complaint}", context.shown_path(&filed.path));
        }
    }
    let style = if faults == 0 { GOOD } else { BAD };
    let _ = writeln!(
        out,
        "{style}{} exercises, {} sources graded, {faults} faults{style:#}",
        exercises.len(),
        filed.len()
    );
    screen::print(&out);
    Ok(if faults == 0 { Exit::Accepted } else { Exit::NotAccepted })
}

/// The stub, the reference and every filed submission of an exercise.
fn of_exercise<'a>(context: &Context, exercise: &'a Exercise) -> Result<Vec<Filed<'a>>> {
    let hidden = hidden_half(context, exercise)?;
    let accepted = || Wanted::Exactly { verdict: Verdict::Accepted, finding: None };
    let mut filed = vec![
        Filed { exercise, path: exercise.stub(), wanted: Wanted::Unsolved },
        Filed { exercise, path: hidden.reference(), wanted: accepted() },
    ];
    for verdict in Verdict::ALL {
        for path in rust_files(&hidden.submissions().join(verdict.name()))? {
            let finding = wanted_finding(&path)?;
            filed.push(Filed { exercise, path, wanted: Wanted::Exactly { verdict, finding } });
        }
    }
    Ok(filed)
}

fn hidden_half(context: &Context, exercise: &Exercise) -> Result<Hidden> {
    exercise.hidden().ok_or_else(|| {
        let dir = context.course.root.join("solutions").join(exercise.slug.as_str());
        course_error(format!("no hidden half of `{}`: `{}` is missing", exercise.slug, dir.display()))
    })
}

fn wanted_finding(path: &Path) -> Result<Option<WantedFinding>> {
    // A submission may be filed because it is no text.
    let Ok(text) = std::fs::read_to_string(path) else { return Ok(None) };
    let Some(wanted) = text.lines().next().and_then(|line| line.strip_prefix("//@ finding: ")) else {
        return Ok(None);
    };
    parse_finding(wanted)
        .map(Some)
        .ok_or_else(|| course_error(format!("first line of `{}`: write `//@ finding: KIND line N`", path.display())))
}

fn parse_finding(text: &str) -> Option<WantedFinding> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words[..] {
        [kind] => Some(WantedFinding { kind: kind.to_owned(), line: None }),
        [kind, "line", line] => Some(WantedFinding { kind: kind.to_owned(), line: Some(line.parse().ok()?) }),
        _ => None,
    }
}

fn grade(grader: &Grader<'_>, filed: &Filed<'_>) -> Result<Report> {
    let intake = intake::read(&filed.path)?;
    grader.grade(&Task { exercise: filed.exercise, intake, own: false })
}

/// What is wrong with the verdict, if anything.
fn complaint(filed: &Filed<'_>, report: &Report) -> Option<String> {
    let why = || {
        let first = report.first_failure().and_then(|check| check.rationale.as_deref());
        let diagnostic = report.diagnostics.first().map(|diagnostic| diagnostic.message.as_str());
        report.reason.as_deref().or(first).or(diagnostic).unwrap_or("no reason given").to_owned()
    };
    match &filed.wanted {
        Wanted::Unsolved if report.accepted() => Some("the stub is accepted as it is".to_owned()),
        Wanted::Unsolved => {
            let diagnostic = report.diagnostics.first()?;
            Some(format!("the stub does not compile without a word: {}", diagnostic.message))
        }
        Wanted::Exactly { verdict, .. } if report.verdict != *verdict => {
            Some(format!("got {}, filed as {}: {}", report.verdict.name(), verdict.name(), why()))
        }
        Wanted::Exactly { verdict: Verdict::Accepted, .. } if report.score != report.max_score => {
            Some(format!("accepted with {} of {} points", report.score, report.max_score))
        }
        Wanted::Exactly { finding: Some(wanted), .. } => {
            let found = report.findings.iter().any(|finding| {
                finding.kind.name() == wanted.kind
                    && wanted.line.is_none_or(|line| finding.place.as_ref().is_some_and(|place| place.line == line))
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

/// What is wrong with an exercise apart from verdicts.
fn manifest_faults(context: &Context, grader: &Grader<'_>, exercise: &Exercise) -> Result<Option<String>> {
    let hidden = hidden_half(context, exercise)?;
    let judge = grader.judge(exercise, &hidden)?;
    let of_kind = |kind: CheckKind| judge.cases.iter().filter(move |case| case.kind == kind);
    let mut names: BTreeSet<String> = of_kind(CheckKind::Hidden).map(|case| case.function.clone()).collect();
    for case in hidden.compile_fail()? {
        names.extend(case.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
    }
    let declared: BTreeSet<String> = exercise.manifest.points.keys().cloned().collect();
    let slug = &exercise.slug;
    let listed = |names: BTreeSet<&String>| names.into_iter().cloned().collect::<Vec<_>>().join(", ");
    let unpaid = listed(names.difference(&declared).collect());
    let unknown = listed(declared.difference(&names).collect());
    let lesson = context.course.lesson(exercise)?;
    let hints = hints::read(&hidden.hints())?;
    let shipped = std::fs::read(exercise.source()).ok();
    Ok(if !unpaid.is_empty() {
        Some(format!("{slug}: no points in exercise.toml for {unpaid}"))
    } else if !unknown.is_empty() {
        Some(format!("{slug}: points in exercise.toml for {unknown}, which no test is called"))
    } else if of_kind(CheckKind::Public).next().is_none() {
        Some(format!("{slug}: tests/public.rs has no test"))
    } else if !lesson.exercises.iter().any(|name| name == slug.as_str()) {
        Some(format!("{slug}: its lesson `{}` does not name it", exercise.manifest.lesson))
    } else if hints.len() < 3 {
        Some(format!("{slug}: {} hints, and three are the least", hints.len()))
    } else if shipped.as_deref() != Some(&exercise.read_stub()?) {
        Some(format!("{slug}: src/lib.rs is not the stub as shipped (stub.rs)"))
    } else {
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wanted_finding_has_a_kind_and_perhaps_a_line() {
        assert_eq!(parse_finding("deadlock line 14"), Some(WantedFinding { kind: "deadlock".into(), line: Some(14) }));
        assert_eq!(parse_finding("busy_wait"), Some(WantedFinding { kind: "busy_wait".into(), line: None }));
        assert_eq!(parse_finding("deadlock 14"), None);
    }
}
