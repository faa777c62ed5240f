//! `lesson`: read the lesson of an exercise in the terminal.

use anyhow::Result;

use super::context::{Context, GRADER};
use crate::error::Exit;
use crate::render::screen::{BOLD, COMMAND, DIM};
use crate::render::{markdown, screen};

pub fn run(context: &Context, slug: Option<&str>) -> Result<Exit> {
    let exercise = context.named(slug)?;
    let lesson = context.course.lesson(exercise)?;
    let path = context.shown_path(&context.course.lesson_path(exercise));
    let text = markdown::text(&lesson.text, context.screen);
    let file = context.shown_path(&exercise.source());
    let grader = GRADER;
    screen::print(&format!(
        "{DIM}{path}, about {} minutes{DIM:#}\n\n{text}{BOLD}{}{BOLD:#}: edit {file}, then run {COMMAND}{grader}{COMMAND:#}\n",
        lesson.estimated_minutes, exercise.slug
    ));
    Ok(Exit::Accepted)
}
