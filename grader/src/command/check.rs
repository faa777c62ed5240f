//! `check`: grade what is named, or everything that was edited, and report.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::context;
use super::context::{Context, GRADER};
use crate::cli::{Cli, Format};
use crate::course::{Exercise, Slug};
use crate::error::{Exit, usage_error};
use crate::events::Event;
use crate::grading::{Grader, Task, channel};
use crate::intake::{self, Intake};
use crate::parallel;
use crate::render::report::{self, Subject};
use crate::render::{classroom, json, screen};
use crate::report::Report;
use crate::store;

/// What is graded, and how the reader knows it.
struct Subjects<'a> {
    exercise: &'a Exercise,
    path: PathBuf,
    intake: Intake,
    /// Not even looked at: the stub as shipped, or no file at all.
    skipped: Option<&'static str>,
}

pub fn run(context: &Context, cli: &Cli, slugs: &[String]) -> Result<Exit> {
    let subjects = subjects(context, cli.submission.as_deref(), slugs)?;
    let events = |event: &Event<'_>| context.line.event(event);
    let own = cli.submission.is_none();
    let mut progress = own.then(|| context.progress());
    let count = subjects
        .iter()
        .filter(|subject| subject.skipped.is_none())
        .count();
    let again = own && count <= context::IN_WORK;
    let mut reports = Vec::new();
    let mut told = String::new();
    let mut grader = None;
    for subject in &subjects {
        let report = if let Some(why) = subject.skipped {
            let mut report = Report::not_run(
                subject.exercise.slug.as_str(),
                &subject.exercise.manifest.points,
            );
            report.reason = Some(why.to_owned());
            report
        } else {
            if grader.is_none() {
                let tools = context::tools(&events)?;
                grader = Some(Grader {
                    tools,
                    store: store::root(&context.course.root),
                    events: &events,
                    workers: parallel::workers(),
                });
            }
            let grader = grader.as_ref().context("the grader was made above")?;
            let task = Task {
                exercise: subject.exercise,
                intake: subject.intake.clone(),
                again,
            };
            let report = grader.grade(&task)?;
            if let Some(progress) = &mut progress {
                context.save(progress, &report);
            }
            report
        };
        context.line.clear();
        let text = describe(context, subject, &report);
        match cli.format {
            // People read the first answer while the next is being found.
            Format::Text => screen::print(&text),
            Format::Json | Format::Classroom => told.push_str(&text),
        }
        reports.push(report);
    }
    match cli.format {
        Format::Text => {}
        Format::Json => screen::print(&format!(
            "{}\n",
            serde_json::to_string_pretty(&json::result(&reports))?
        )),
        Format::Classroom => classroom_output(&told, &reports)?,
    }
    let accepted = reports.iter().all(Report::accepted);
    Ok(if accepted {
        Exit::Accepted
    } else {
        Exit::NotAccepted
    })
}

fn describe(context: &Context, subject: &Subjects<'_>, report: &Report) -> String {
    let path = context.shown_path(&subject.path);
    let source = if let Intake::Source(source) = &subject.intake {
        source
    } else {
        ""
    };
    let manifest = &subject.exercise.manifest;
    let words = Subject {
        title: &manifest.title,
        path: &path,
        source,
        grader: GRADER,
    };
    report::whole(report, &words, context.screen)
}

fn subjects<'a>(
    context: &'a Context,
    submission: Option<&Path>,
    slugs: &[String],
) -> Result<Vec<Subjects<'a>>> {
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
                Ok(Subjects {
                    exercise,
                    path: exercise.source(),
                    intake,
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
    match exercises[..] {
        [exercise] => Ok(vec![Subjects {
            exercise,
            path: submission.to_owned(),
            intake: intake::read(submission)?,
            skipped: None,
        }]),
        _ => Err(usage_error(format!(
            "`{}` is one file, so one SLUG says what it answers; a folder shaped like `exercises/` may hold several",
            submission.display()
        ))),
    }
}

/// A submission in a folder shaped like `exercises/`: `NN_name/src/lib.rs`. The number may be another
/// one, or none: courses are renumbered, names stay.
fn in_folder<'a>(exercise: &'a Exercise, folder: &Path) -> Result<Subjects<'a>> {
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
    Ok(Subjects {
        exercise,
        intake: if missing {
            Intake::Source(String::new())
        } else {
            intake::read(&path)?
        },
        path,
        skipped: missing.then_some("nothing was handed in: there is no such file"),
    })
}

/// Log, step summary and step output of a workflow.
fn classroom_output(told: &str, reports: &[Report]) -> Result<()> {
    screen::print(&classroom::log(told, reports, &channel::nonce()));
    append("GITHUB_STEP_SUMMARY", &classroom::summary(reports))?;
    let result = serde_json::to_vec(&classroom::runner_result(reports))?;
    append("GITHUB_OUTPUT", &format!("result={}\n", base64(&result)))
}

/// Appends to the file that a workflow names in its environment, where there is one.
fn append(variable: &str, text: &str) -> Result<()> {
    use std::io::Write;
    let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(&path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .with_context(|| format!("write `{}` ({variable})", path.display()))
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
