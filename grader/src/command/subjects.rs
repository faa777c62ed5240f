//! What a command is to look at: the learner's own files, or a submission from elsewhere.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::context::{self, Context};
use crate::course::{Exercise, Slug};
use crate::error::usage_error;
use crate::ignored;
use crate::intake::{self, Intake};

/// What is graded, and how the reader knows it.
pub struct Subject<'a> {
    pub exercise: &'a Exercise,
    pub path: PathBuf,
    pub intake: Intake,
    /// What else lies there, and is not used.
    pub ignored: ignored::List,
    /// Not even looked at: the stub as shipped, or no file at all.
    pub skipped: Option<&'static str>,
}

/// The sources of the named exercises, or of all.
pub fn of<'a>(
    context: &'a Context,
    submission: Option<&Path>,
    slugs: &[String],
) -> Result<Vec<Subject<'a>>> {
    let course = &context.course;
    let mut exercises: Vec<&Exercise> = Vec::new();
    for slug in slugs {
        let exercise = course.find(slug)?;
        if !exercises.iter().any(|known| known.slug == exercise.slug) {
            exercises.push(exercise);
        }
    }
    if exercises.is_empty() {
        exercises = course.exercises.iter().collect();
    }
    let Some(submission) = submission else {
        return exercises
            .into_iter()
            .map(|exercise| {
                let intake = context::own(exercise)?;
                // Who names an exercise wants to see it run, even as it was shipped.
                let untouched = slugs.is_empty() && context::untouched(exercise, &intake)?;
                Ok(Subject {
                    exercise,
                    path: exercise.source(),
                    intake,
                    ignored: ignored::beside(&exercise.dir),
                    skipped: untouched.then_some("not started: the file is as it was shipped"),
                })
            })
            .collect();
    };
    if submission.is_dir() {
        return exercises
            .into_iter()
            .map(|exercise| in_folder(exercise, submission))
            .collect();
    }
    let missing = std::fs::symlink_metadata(submission)
        .is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound);
    match exercises[..] {
        [exercise] => Ok(vec![Subject {
            exercise,
            path: submission.to_owned(),
            ignored: ignored::List::default(),
            intake: if missing {
                Intake::Denied(format!("there is no file `{}`", intake::shown(submission)))
            } else {
                intake::read(submission)?
            },
            skipped: None,
        }]),
        _ => Err(usage_error(format!(
            "`{}` is one file, so one SLUG says what it answers; a folder shaped like `exercises/` may hold several",
            intake::shown(submission)
        ))),
    }
}

/// A submission in a folder shaped like `exercises/`: `NN_name/src/lib.rs`. The number may be another
/// one, or none: courses are renumbered, names stay.
fn in_folder<'a>(exercise: &'a Exercise, folder: &Path) -> Result<Subject<'a>> {
    let exact = folder.join(exercise.slug.as_str());
    let named = |path: &PathBuf| {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let name = name.replace('-', "_");
        let slug = Slug::parse(&name);
        slug.as_ref().map_or(name.as_str(), Slug::name) == exercise.slug.name()
    };
    let other = || {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(named).collect();
        paths.sort();
        paths.into_iter().next()
    };
    let dir = if exact.is_dir() {
        exact
    } else {
        other().unwrap_or(exact)
    };
    let path = dir.join("src").join("lib.rs");
    let missing = std::fs::symlink_metadata(&path)
        .is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound);
    Ok(Subject {
        exercise,
        intake: if missing {
            Intake::Source(String::new())
        } else {
            intake::read_within(folder, &path)?
        },
        ignored: ignored::of_exercise(&dir, &exercise.dir),
        path,
        skipped: missing.then_some("nothing was handed in: there is no such file"),
    })
}
