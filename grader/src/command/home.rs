//! Without a command: grade what was edited, show how far the learner is, say what comes next.

use anyhow::Result;

use super::context;
use super::context::{Context, GRADER};
use crate::course::Exercise;
use crate::error::Exit;
use crate::events::Event;
use crate::grading::{Depth, Grader, Task};
use crate::intake::Intake;
use crate::parallel;
use crate::render::page::{self, Next, State};
use crate::render::report::{self, Subject};
use crate::render::screen;
use crate::report::{Report, Verdict};
use crate::store::{self, verdicts};
use crate::toolchain;

pub fn run(context: &Context) -> Result<Exit> {
    let course = &context.course;
    let mut progress = context.progress();
    let mut touched: Vec<(&Exercise, Intake)> = Vec::new();
    for exercise in &course.exercises {
        let intake = context::own(exercise)?;
        if !context::untouched(exercise, &intake)? {
            touched.push((exercise, intake));
        }
    }
    let events = |event: &Event<'_>| context.line.event(event);
    let mut failing: Option<(&Exercise, String, Report)> = None;
    let mut solved: Vec<(&Exercise, String, Report)> = Vec::new();
    if touched.is_empty() {
        // The first edit should not wait for the network.
        toolchain::fetch();
    } else {
        let grader = Grader {
            tools: context::tools(&events)?,
            store: store::root(&course.root),
            remembers: verdicts::are_trusted(),
            events: &events,
            workers: parallel::workers(),
        };
        let unsolved = |exercise: &Exercise| {
            progress.entry(exercise.slug.as_str()).verdict != Some(Verdict::Accepted)
        };
        let new = touched
            .iter()
            .filter(|(exercise, _)| unsolved(exercise))
            .count();
        let again = new <= context::IN_WORK;
        for (exercise, intake) in touched {
            let source = if let Intake::Source(source) = &intake {
                source.clone()
            } else {
                String::new()
            };
            let first_time = !progress.entry(exercise.slug.as_str()).solved;
            let report = grader.grade(&Task {
                exercise,
                intake,
                again,
                depth: Depth::Whole,
            })?;
            context.save(&mut progress, &report);
            if !report.accepted() && failing.is_none() {
                failing = Some((exercise, source, report));
            } else if report.accepted() && first_time {
                solved.push((exercise, source, report));
            }
        }
    }
    context.line.clear();

    let rows = context.rows(&progress)?;
    let mut text = page::list(&rows, context.screen);
    text.push('\n');
    text.push_str(&page::progress(&rows, context.screen));
    text.push('\n');
    // Of many at once nobody reads it all.
    if solved.len() <= context::IN_WORK {
        for (exercise, source, report) in &solved {
            text.push_str(&whole(context, exercise, source, report));
            text.push_str(&context.after(exercise, source)?);
            text.push('\n');
        }
    }
    if let Some((exercise, source, report)) = &failing {
        text.push_str(&whole(context, exercise, source, report));
    } else {
        let next = course
            .exercises
            .iter()
            .zip(&rows)
            .find(|(_, row)| row.state != State::Solved);
        let next = next
            .map(|(exercise, _)| next_step(context, exercise))
            .transpose()?;
        text.push_str(&match next {
            Some(next) => page::next(&next, GRADER),
            None => page::all_solved(&rows, GRADER, context.screen),
        });
    }
    screen::print(&text);
    let all_solved = rows.iter().all(|row| row.state == State::Solved);
    Ok(if failing.is_some() && !all_solved {
        Exit::NotAccepted
    } else {
        Exit::Accepted
    })
}

fn whole(context: &Context, exercise: &Exercise, source: &str, report: &Report) -> String {
    let subject = Subject {
        title: &exercise.manifest.title,
        path: &context.shown_path(&exercise.source()),
        source,
        grader: GRADER,
        foreign: false,
    };
    report::whole(report, &subject, context.screen)
}

fn next_step(context: &Context, exercise: &Exercise) -> Result<Next> {
    let lesson = context.course.lesson(exercise)?;
    Ok(Next {
        slug: exercise.slug.as_str().to_owned(),
        number: exercise.slug.number(),
        lesson: context.shown_path(&context.course.lesson_path(exercise)),
        minutes: lesson.estimated_minutes,
        file: context.shown_path(&exercise.source()),
    })
}
