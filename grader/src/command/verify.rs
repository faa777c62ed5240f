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
use crate::store;
use crate::verify;

pub fn run(context: &Context, slugs: &[String]) -> Result<Exit> {
    let course = &context.course;
    if !course.has_hidden_half() {
        return Err(course_error(
            "no `solutions/` here: only the whole course can be verified",
        ));
    }
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
        events: &quiet,
        workers: 1,
    };
    let verified = verify::run(course, &exercises, &grader, &|text| context.line.text(text))?;
    context.line.clear();

    let mut out = String::new();
    for fault in &verified.faults {
        let _ = writeln!(out, "{BAD}fault{BAD:#}: {}", context.screen.plain(fault));
    }
    let style = if verified.faults.is_empty() {
        GOOD
    } else {
        BAD
    };
    let _ = writeln!(
        out,
        "{style}{} exercises, {} sources graded, {} faults{style:#}",
        verified.exercises,
        verified.sources,
        verified.faults.len()
    );
    screen::print(&out);
    Ok(if verified.faults.is_empty() {
        Exit::Accepted
    } else {
        Exit::NotAccepted
    })
}
