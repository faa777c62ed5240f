//! `chart`: draws one run of an exercise.

use std::path::Path;

use anyhow::Result;

use super::context::Context;
use super::replay::{self, Replayed, Wanted};
use crate::cli::{Cli, Format};
use crate::error::{Exit, usage_error};
use crate::render::chart::{self, Rows};
use crate::render::{replayed, screen};
use crate::store::atomic;

pub fn run(
    context: &Context,
    cli: &Cli,
    wanted: &Wanted<'_>,
    image: Option<&Path>,
) -> Result<Exit> {
    let (subject, source) = replay::subject(context, cli, wanted.slug)?;
    let all = replay::replay(context, &subject, &source, wanted)?;
    context.line.clear();
    let drawn = all.iter().find_map(|replayed| {
        let chart = replayed.chart()?;
        Some((replayed, chart))
    });
    let Some((Replayed { case, .. }, run)) = drawn else {
        return Err(usage_error(format!(
            "no run of `{}` came to an end that could be drawn",
            subject.exercise.slug
        )));
    };
    let title = format!(
        "{}: {}",
        subject.exercise.slug,
        case.function.replace('_', " ")
    );
    match (image, cli.format) {
        (Some(file), _) => {
            atomic::write(file, chart::svg(run, &title).as_bytes())?;
            screen::print(&replayed::written(file, context.screen));
        }
        (None, Format::Json) => screen::print(&format!("{}\n", serde_json::to_string_pretty(run)?)),
        (None, Format::Text | Format::Classroom) => {
            screen::print(&replayed::chart(
                &title,
                run,
                Rows::Everything,
                context.screen,
            ));
        }
    }
    Ok(Exit::Accepted)
}
