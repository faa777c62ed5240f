//! `lesson`: read a lesson in the terminal.

use std::fmt::Write as _;

use anyhow::Result;

use super::context::{Context, GRADER};
use crate::course::Lesson;
use crate::error::Exit;
use crate::render::screen::{BOLD, COMMAND, DIM};
use crate::render::{markdown, screen};

pub fn run(context: &Context, name: Option<&str>) -> Result<Exit> {
    let course = &context.course;
    let stem = match name {
        Some(name) => course.find_lesson(name)?,
        None => context.named(None)?.manifest.lesson.clone(),
    };
    let path = course.root.join("lessons").join(format!("{stem}.md"));
    let lesson = Lesson::read(&path)?;
    let path = context.shown_path(&path);
    let text = markdown::text(&lesson.text, context.screen);
    let minutes = lesson.estimated_minutes;
    let mut out = format!("{DIM}{path}, about {minutes} minutes{DIM:#}\n\n{text}");
    for exercise in &course.exercises {
        let slug = exercise.slug.as_str();
        if lesson.exercises.iter().any(|listed| listed == slug) {
            let file = context.shown_path(&exercise.source());
            let _ = writeln!(
                out,
                "{BOLD}{slug}{BOLD:#}: edit {file}, then run {COMMAND}{GRADER}{COMMAND:#}"
            );
        }
    }
    screen::print(&out);
    Ok(Exit::Accepted)
}
