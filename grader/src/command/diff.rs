//! `diff`: how the reference solution differs from a submission.

use std::path::Path;

use anyhow::Result;

use super::context::Context;
use crate::course::text;
use crate::error::{Exit, usage_error};
use crate::intake::{self, Intake};
use crate::render::{diff, screen};

pub fn run(context: &Context, slug: &str, submission: Option<&Path>, spoil: bool) -> Result<Exit> {
    let exercise = context.course.find(slug)?;
    let Some(hidden) = exercise.hidden() else {
        return Err(usage_error(format!(
            "no reference solution for `{}` here: this copy of the course has no `solutions/`",
            exercise.slug
        )));
    };
    // An instructor, who names a submission, has seen the solution.
    let solved = context.progress().entry(exercise.slug.as_str()).solved;
    if !solved && !spoil && submission.is_none() {
        return Err(usage_error(format!(
            "`{}` is not solved yet: solve it first, or see the solution with `--spoil`",
            exercise.slug
        )));
    }
    let path = match submission {
        Some(folder) if folder.is_dir() => folder
            .join(exercise.slug.as_str())
            .join("src")
            .join("lib.rs"),
        Some(file) => file.to_owned(),
        None => exercise.source(),
    };
    let yours = match intake::read(&path)? {
        Intake::Source(source) => source,
        Intake::Denied(why) => return Err(usage_error(why)),
    };
    let reference = hidden.reference();
    let theirs = text::read(&reference)?;
    screen::print(&diff::unified(
        &yours,
        &theirs,
        &context.shown_path(&path),
        &context.shown_path(&reference),
    ));
    Ok(Exit::Accepted)
}
