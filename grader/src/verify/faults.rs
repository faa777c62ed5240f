//! What can be wrong with an exercise apart from verdicts: names, points, lesson, hints, stub.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::course::exercise::Hidden;
use crate::course::{Course, Exercise, hints};
use crate::grading::judge::Judge;
use crate::report::CheckKind;

/// What is wrong with an exercise apart from verdicts.
pub fn manifest(
    course: &Course,
    judge: &Judge,
    exercise: &Exercise,
    hidden: &Hidden,
) -> Result<Option<String>> {
    let of_kind = |kind: CheckKind| judge.cases.iter().filter(move |case| case.kind == kind);
    let mut names: BTreeSet<String> = of_kind(CheckKind::Hidden)
        .map(|case| case.function.clone())
        .collect();
    for case in hidden.compile_fail()? {
        names.extend(
            case.file_stem()
                .map(|stem| stem.to_string_lossy().into_owned()),
        );
    }
    let declared: BTreeSet<String> = exercise.manifest.points.keys().cloned().collect();
    let slug = &exercise.slug;
    let listed =
        |names: BTreeSet<&String>| names.into_iter().cloned().collect::<Vec<_>>().join(", ");
    let unpaid = listed(names.difference(&declared).collect());
    let unknown = listed(declared.difference(&names).collect());
    let lesson = course.lesson(exercise)?;
    let hints = hints::read(&hidden.hints())?;
    let shipped = std::fs::read(exercise.source()).ok();
    Ok(if !unpaid.is_empty() {
        Some(format!("{slug}: no points in exercise.toml for {unpaid}"))
    } else if !unknown.is_empty() {
        Some(format!(
            "{slug}: points in exercise.toml for {unknown}, which no test is called"
        ))
    } else if of_kind(CheckKind::Public).next().is_none() {
        Some(format!("{slug}: tests/public.rs has no test"))
    } else if !lesson.exercises.iter().any(|name| name == slug.as_str()) {
        Some(format!(
            "{slug}: its lesson `{}` does not name it",
            exercise.manifest.lesson
        ))
    } else if hints.len() < 3 {
        Some(format!(
            "{slug}: {} hints, and three are the least",
            hints.len()
        ))
    } else if shipped.as_deref() != Some(&exercise.read_stub()?) {
        Some(format!(
            "{slug}: src/lib.rs is not the stub as shipped (stub.rs)"
        ))
    } else {
        None
    })
}
