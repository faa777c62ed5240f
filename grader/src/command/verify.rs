//! `verify`: check the course against itself, and say what is wrong with it.

use std::fmt::Write as _;
use std::time::Instant;

use anyhow::Result;

use super::context;
use super::context::Context;
use crate::cli;
use crate::course::Exercise;
use crate::error::{Exit, course_error};
use crate::events::Event;
use crate::grading::Grader;
use crate::render::screen::{self, BAD, GOOD};
use crate::render::words;
use crate::store::{self, verdicts};
use crate::verify::pages::{self, Look};
use crate::verify::repeat::{self, Repeat};
use crate::verify::sources;
use crate::verify::{complete, mutation};

pub fn run(context: &Context, what: &cli::Verify) -> Result<Exit> {
    let course = &context.course;
    if !course.has_hidden_half() {
        return Err(course_error(
            "no `solutions/` here: only the whole course can be verified",
        ));
    }
    let begun = Instant::now();
    let only_pages = what.lessons || what.bless;
    let exercises: Vec<&Exercise> = if what.names.is_empty() || only_pages {
        course.exercises.iter().collect()
    } else {
        let names = what.names.iter();
        names.map(|name| course.find(name)).collect::<Result<_>>()?
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
    if let Some(rounds) = what.repeat {
        return repeated(context, what, rounds, &exercises, &grader);
    }
    let told = |text: &str| context.line.text(text);
    let mut faults = Vec::new();
    let mut counts = Vec::new();
    if !what.sources && !what.mutants {
        let pages = if only_pages {
            pages::find(course, &what.names)?
        } else {
            pages::of(course, (!what.names.is_empty()).then_some(&exercises))?
        };
        let look = Look {
            tools: &grader.tools,
            store: &grader.store,
            remembers: grader.remembers,
            bless: what.bless,
        };
        let looked = pages::run(course, &pages, look, &told)?;
        counts.push(counted(looked.pages, "page"));
        counts.push(counted(looked.blocks, "block"));
        if looked.blessed > 0 {
            counts.push(format!("{} written anew", looked.blessed));
        }
        faults.extend(looked.faults);
    }
    if !only_pages && !what.mutants && !what.sources {
        faults.extend(complete::faults(course, &exercises)?);
    }
    if !only_pages && !what.mutants {
        let verified = sources::run(course, &exercises, &grader, &told)?;
        counts.push(counted(exercises.len(), "exercise"));
        counts.push(format!("{} graded", counted(verified.sources, "source")));
        faults.extend(verified.faults);
    }
    if !only_pages && !what.sources {
        let mutated = mutation::run(course, &exercises, &grader, what.all, &told)?;
        counts.push(format!(
            "{} rejected ({} equivalent, {} do not compile)",
            counted(mutated.rejected, "mutant"),
            mutated.equivalent,
            mutated.uncompiled
        ));
        faults.extend(mutated.faults);
    }
    context.line.clear();
    counts.push(counted(faults.len(), "fault"));
    let seconds = begun.elapsed().as_secs();
    Ok(say(
        context,
        &faults,
        &format!("{} ({seconds} s)", counts.join(", ")),
    ))
}

/// Each source again and again.
fn repeated(
    context: &Context,
    what: &cli::Verify,
    rounds: u32,
    exercises: &[&Exercise],
    grader: &Grader<'_>,
) -> Result<Exit> {
    let repeat = Repeat {
        rounds,
        from: what.from,
        only: what.only,
    };
    // It may take a night: whoever looks at its log wants to see that it goes on.
    let told = |text: &str| context.line.seldom(text);
    let repeated = repeat::run(&context.course, exercises, grader, repeat, &told)?;
    context.line.clear();
    let cut = if repeated.interrupted {
        ", interrupted"
    } else {
        ""
    };
    let summary = format!(
        "{} sources, {} runs, {} wrong verdicts{cut}",
        repeated.sources, repeated.runs, repeated.wrong
    );
    let exit = say(context, &repeated.faults, &summary);
    Ok(if repeated.interrupted {
        Exit::Interrupted
    } else {
        exit
    })
}

/// "3 faults".
fn counted(count: usize, word: &str) -> String {
    words::counted(u32::try_from(count).unwrap_or(u32::MAX), word)
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
