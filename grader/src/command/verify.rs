//! `verify`: check the course against itself, and say what is wrong with it.

use std::fmt::Write as _;

use anyhow::Result;

use super::context;
use super::context::Context;
use crate::course::Exercise;
use crate::error::{Exit, course_error};
use crate::events::Event;
use crate::grading::Grader;
use crate::render::screen::{self, BAD, GOOD};
use crate::store::{self, verdicts};
use crate::verify::repeat::{self, Repeat};
use crate::{cli, verify};

pub fn run(context: &Context, what: &cli::Verify) -> Result<Exit> {
    let course = &context.course;
    if !course.has_hidden_half() {
        return Err(course_error(
            "no `solutions/` here: only the whole course can be verified",
        ));
    }
    let slugs = &what.slugs;
    let exercises: Vec<&Exercise> = if slugs.is_empty() {
        course.exercises.iter().collect()
    } else {
        slugs
            .iter()
            .map(|slug| course.find(slug))
            .collect::<Result<_>>()?
    };
    let quiet = |_: &Event<'_>| {};
    let tools = context::tools(&|event| context.line.event(event))?;
    // Many sources are graded at once, so the tests of one run one after the other.
    let grader = Grader {
        tools,
        store: store::root(&course.root),
        remembers: verdicts::are_trusted(),
        events: &quiet,
        workers: 1,
    };
    let told = |text: &str| context.line.text(text);
    let (faults, summary) = if let Some(rounds) = what.repeat {
        let repeat = Repeat {
            rounds,
            from: what.from,
            only: what.only,
        };
        let repeated = repeat::run(course, &exercises, &grader, repeat, &told)?;
        let summary = format!(
            "{} sources, {} runs, {} wrong verdicts",
            repeated.sources, repeated.runs, repeated.wrong
        );
        (repeated.faults, summary)
    } else {
        let verified = verify::run(course, &exercises, &grader, &told)?;
        let summary = format!(
            "{} exercises, {} sources graded, {} faults",
            verified.exercises,
            verified.sources,
            verified.faults.len()
        );
        (verified.faults, summary)
    };
    context.line.clear();
    Ok(say(context, &faults, &summary))
}

fn say(context: &Context, faults: &[String], summary: &str) -> Exit {
    let mut out = String::new();
    for fault in faults {
        let _ = writeln!(out, "{BAD}fault{BAD:#}: {}", context.screen.plain(fault));
    }
    let style = if faults.is_empty() { GOOD } else { BAD };
    let _ = writeln!(out, "{style}{summary}{style:#}");
    screen::print(&out);
    if faults.is_empty() {
        Exit::Accepted
    } else {
        Exit::NotAccepted
    }
}
