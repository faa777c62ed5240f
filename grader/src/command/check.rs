//! `check`: grade what is named, or everything that was edited, and report.

use anyhow::{Context as _, Result};

use super::context::{self, Context, GRADER};
use super::subjects;
use crate::cli::{Cli, Format};
use crate::error::Exit;
use crate::events::Event;
use crate::grading::{Depth, Grader, Task, channel};
use crate::ignored;
use crate::intake::Intake;
use crate::parallel;
use crate::process::interrupt::Interrupted;
use crate::render::report::{self, Subject};
use crate::render::{classroom, json, screen};
use crate::report::Report;
use crate::store::{self, verdicts};

pub fn run(context: &Context, cli: &Cli, slugs: &[String]) -> Result<Exit> {
    let subjects = subjects::of(context, cli.submission.as_deref(), slugs)?;
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
    let mut fault = None;
    for subject in &subjects {
        let mut report = if let Some(why) = subject.skipped {
            not_run(subject, why)
        } else {
            if grader.is_none() {
                let tools = context::tools(&events)?;
                grader = Some(Grader {
                    tools,
                    store: store::root(&context.course.root),
                    remembers: cli.format != Format::Classroom && verdicts::are_trusted(),
                    events: &events,
                    workers: parallel::workers(),
                });
            }
            let grader = grader.as_ref().context("the grader was made above")?;
            let task = Task {
                exercise: subject.exercise,
                intake: subject.intake.clone(),
                again,
                depth: Depth::Whole,
            };
            match grader.grade(&task) {
                Ok(report) => {
                    if let Some(progress) = &mut progress {
                        context.save(progress, &report);
                    }
                    report
                }
                Err(error) if error.is::<Interrupted>() => return Err(error),
                // What was found out about the others is told all the same, and nobody loses points.
                Err(error) => {
                    let report = not_run(subject, &format!("it could not be graded: {error:#}"));
                    fault.get_or_insert(error);
                    report
                }
            }
        };
        report.ignored = subject.ignored.clone();
        context.line.clear();
        let text = describe(context, subject, &report);
        match cli.format {
            // People read the first answer while the next is being found.
            Format::Text if own && subjects.len() == 1 && report.accepted() => {
                let source = source(&subject.intake);
                let after = context.after(subject.exercise, source)?;
                screen::print(&(text + &after));
            }
            Format::Text => screen::print(&text),
            Format::Json | Format::Classroom => told.push_str(&text),
        }
        reports.push(report);
    }
    let around = cli
        .submission
        .as_deref()
        .map(|path| ignored::around(path, &context.course.root));
    let around = around.unwrap_or_default();
    let unused = report::unused(&around, context.screen);
    match cli.format {
        Format::Text => screen::print(&unused),
        Format::Json => screen::print(&format!(
            "{}\n",
            serde_json::to_string_pretty(&json::result(&reports, &around))?
        )),
        Format::Classroom => classroom_output(&(told + &unused), &reports)?,
    }
    if let Some(fault) = fault {
        return Err(fault);
    }
    let accepted = reports.iter().all(Report::accepted);
    Ok(if accepted {
        Exit::Accepted
    } else {
        Exit::NotAccepted
    })
}

fn not_run(subject: &subjects::Subject<'_>, why: &str) -> Report {
    let exercise = subject.exercise;
    let mut report = Report::not_run(exercise.slug.as_str(), &exercise.manifest.points);
    report.reason = Some(why.to_owned());
    report
}

fn describe(context: &Context, subject: &subjects::Subject<'_>, report: &Report) -> String {
    let path = context.shown_path(&subject.path);
    let manifest = &subject.exercise.manifest;
    let words = Subject {
        title: &manifest.title,
        path: &path,
        source: source(&subject.intake),
        grader: GRADER,
        foreign: subject.path != subject.exercise.source(),
    };
    report::whole(report, &words, context.screen)
}

fn source(intake: &Intake) -> &str {
    match intake {
        Intake::Source(source) => source,
        Intake::Denied(_) => "",
    }
}

/// Log, step summary and step output of a workflow.
fn classroom_output(told: &str, reports: &[Report]) -> Result<()> {
    screen::print(&classroom::log(told, reports, &channel::nonce()));
    let result = serde_json::to_vec(&classroom::runner_result(reports))?;
    // The points come first: the summary may be what fills the disk.
    let points = append("GITHUB_OUTPUT", &format!("result={}\n", base64(&result)));
    points.and(append("GITHUB_STEP_SUMMARY", &classroom::summary(reports)))
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
