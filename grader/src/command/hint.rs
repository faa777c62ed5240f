//! `hint`: one more hint each time.

use anyhow::Result;

use super::context::Context;
use crate::course::hints;
use crate::error::{Exit, usage_error};
use crate::render::screen::{BOLD, DIM};
use crate::render::{markdown, screen};

pub fn run(context: &Context, slug: Option<&str>) -> Result<Exit> {
    let exercise = context.named(slug)?;
    let Some(hidden) = exercise.hidden() else {
        return Err(usage_error(format!(
            "no hints for `{}` here: they are in `solutions/`, which this copy of the course does not have; \
             the lesson is in `{}`",
            exercise.slug,
            context.shown_path(&context.course.lesson_path(exercise))
        )));
    };
    let hints = hints::read(&hidden.hints())?;
    let mut progress = context.progress();
    let shown = progress.entry(exercise.slug.as_str()).hints;
    let now = (shown + 1).min(hints.len());
    let mut text = String::new();
    for (index, hint) in hints.iter().enumerate().take(now) {
        let style = if index + 1 == now { BOLD } else { DIM };
        text.push_str(&format!(
            "{style}{}, hint {} of {}{style:#}\n\n",
            exercise.slug,
            index + 1,
            hints.len()
        ));
        text.push_str(&markdown::text(hint, context.screen));
    }
    if shown >= hints.len() {
        text.push_str(&format!("{DIM}That was the last hint.{DIM:#}\n"));
    }
    screen::print(&text);
    if now != shown
        && let Err(error) = progress.show_hint(exercise.slug.as_str(), now)
    {
        screen::warning(&format!("the next hint will be this one again: {error:#}"));
    }
    Ok(Exit::Accepted)
}
