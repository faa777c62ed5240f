//! `chart`: draws one run of an exercise.

use std::path::Path;

use anyhow::Result;

use super::context::Context;
use super::replay::{self, Replayed, Wanted};
use crate::cli::{Cli, Format};
use crate::error::{Exit, usage_error};
use crate::render::chart::{self, Rows};
use crate::render::{json, replayed, screen};
use crate::store::named;

pub fn run(
    context: &Context,
    cli: &Cli,
    wanted: &Wanted<'_>,
    image: Option<&Path>,
) -> Result<Exit> {
    let (subject, source) = replay::subject(context, cli, wanted.slug)?;
    if let Some(file) = image {
        named::check(file, &subject.path)?;
    }
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
    if let Some(file) = image {
        named::write(file, &subject.path, chart::svg(run, &title).as_bytes())?;
    }
    let text = match (cli.format, image) {
        (Format::Json, _) => {
            let slug = subject.exercise.slug.as_str();
            let object = json::chart(run, slug, wanted.seed, &case.function);
            format!("{}\n", serde_json::to_string_pretty(&object)?)
        }
        (_, Some(file)) => replayed::written(file, context.screen),
        (_, None) => replayed::chart(&title, run, Rows::Everything, context.screen),
    };
    screen::print(&text);
    Ok(Exit::Accepted)
}
