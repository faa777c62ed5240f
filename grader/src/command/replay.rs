//! `replay`: one schedule of an exercise's tests again, with its findings and its chart.

use anyhow::{Context as _, Result};
use check_record::Chart;
use serde_json::json;

use super::context::{self, Context, GRADER};
use super::subjects::{self, Subject};
use crate::cli::{Cli, Format};
use crate::error::{Exit, course_error, usage_error};
use crate::events::Event;
use crate::grading::cases::Case;
use crate::grading::combine::CaseResult;
use crate::grading::{Depth, Grader, Task};
use crate::intake::Intake;
use crate::output;
use crate::parallel;
use crate::render::chart::Rows;
use crate::render::{json, replayed, screen};
use crate::report::CheckKind;
use crate::store;

/// What is to be run again.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub slug: &'a str,
    pub seed: u64,
    /// Part of a check's name.
    pub check: Option<&'a str>,
}

/// A schedule of one case, run again.
pub struct Replayed {
    pub case: Case,
    pub result: CaseResult,
}

impl Replayed {
    pub fn chart(&self) -> Option<&Chart> {
        match &self.result {
            CaseResult::Passed(seen) => seen.chart.as_ref(),
            CaseResult::Failed(failure) => failure.chart.as_ref(),
            CaseResult::NotRun(_) => None,
        }
    }
}

pub fn run(context: &Context, cli: &Cli, wanted: &Wanted<'_>) -> Result<Exit> {
    let (subject, source) = subject(context, cli, wanted.slug)?;
    let all = replay(context, &subject, &source, wanted)?;
    let failed = |replayed: &&Replayed| matches!(replayed.result, CaseResult::Failed(_));
    let shown = all.iter().find(failed);
    let exit = match shown {
        Some(_) => Exit::NotAccepted,
        None => Exit::Accepted,
    };
    context.line.clear();
    if cli.format == Format::Json {
        let failure = shown.and_then(|replayed| match &replayed.result {
            CaseResult::Failed(failure) => Some(failure),
            _ => None,
        });
        let value = json!({
            "schema": "message-passing/replay/v1",
            "slug": subject.exercise.slug.as_str(),
            "seed": wanted.seed,
            "tests": all.len(),
            "check": shown.map(|replayed| &replayed.case.function),
            "rationale": failure.map(|failure| &failure.rationale),
            "finding": failure.and_then(|failure| failure.finding.as_ref().map(json::finding)),
            "chart": shown.and_then(Replayed::chart),
        });
        screen::print(&format!("{}\n", serde_json::to_string_pretty(&value)?));
        return Ok(exit);
    }
    let text = match shown {
        None => replayed::nothing(wanted.seed, all.len(), context.screen),
        Some(replayed) => {
            let CaseResult::Failed(failure) = &replayed.result else {
                return Err(course_error("a failed check has no failure".to_owned()));
            };
            let words = replayed::Words {
                seed: wanted.seed,
                check: &replayed.case.function,
                rationale: &failure.rationale,
                finding: failure.finding.as_ref(),
                chart: replayed.chart(),
                output: &output::cleaned(&failure.output),
                path: &context.shown_path(&subject.path),
                source: &source,
            };
            replayed::failed(&words, Rows::Everything, context.screen)
        }
    };
    screen::print(&text);
    Ok(exit)
}

/// The one source that is meant.
pub fn subject<'a>(context: &'a Context, cli: &Cli, slug: &str) -> Result<(Subject<'a>, String)> {
    let subjects = subjects::of(context, cli.submission.as_deref(), &[slug.to_owned()])?;
    let subject = subjects.into_iter().next().context("one SLUG was named")?;
    match (&subject.intake, subject.skipped) {
        (_, Some(why)) => Err(usage_error(why.to_owned())),
        (Intake::Denied(why), None) => Err(usage_error(why.clone())),
        (Intake::Source(source), None) => {
            let source = source.clone();
            Ok((subject, source))
        }
    }
}

/// Runs the wanted cases once more; the public ones come first.
pub fn replay(
    context: &Context,
    subject: &Subject<'_>,
    source: &str,
    wanted: &Wanted<'_>,
) -> Result<Vec<Replayed>> {
    let events = |event: &Event<'_>| context.line.event(event);
    let grader = Grader {
        tools: context::tools(&events)?,
        store: store::root(&context.course.root),
        remembers: false,
        events: &events,
        workers: parallel::workers(),
    };
    let task = Task {
        exercise: subject.exercise,
        intake: subject.intake.clone(),
        again: false,
        depth: Depth::Whole,
    };
    let meant = |case: &Case| {
        let name = wanted.check.map(|name| name.replace([' ', '-'], "_"));
        name.is_none_or(|name| case.function.contains(&name))
    };
    let results = grader.replay(&task, source, wanted.seed, &meant)?;
    // It did not get as far as to run.
    let results = results.map_err(|why| {
        let slug = subject.exercise.slug.as_str();
        usage_error(format!("{why}: `{GRADER} -- check {slug}` shows why"))
    })?;
    if results.is_empty() {
        return Err(usage_error(format!(
            "no check of `{}` runs in the simulation under that name",
            subject.exercise.slug
        )));
    }
    let mut all: Vec<Replayed> = results
        .into_iter()
        .map(|(case, result)| Replayed { case, result })
        .collect();
    // One name may be part of another.
    if let Some(name) = wanted.check
        && all.iter().any(|replayed| replayed.case.function == name)
    {
        all.retain(|replayed| replayed.case.function == name);
    }
    all.sort_by_key(|replayed| replayed.case.kind != CheckKind::Public);
    Ok(all)
}
