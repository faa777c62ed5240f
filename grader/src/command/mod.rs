//! The commands: each reads what it needs, calls, prints, and returns how it ended.

mod book;
mod chart;
mod check;
mod context;
mod diff;
mod doctor;
mod explain;
mod hint;
mod home;
mod lesson;
mod list;
mod replay;
mod reset;
mod subjects;
mod verify;
mod watch;

use anyhow::Result;

use crate::cli::{Cli, Command};
use crate::error::Exit;
use crate::process::isolation;
use context::Context;

/// Runs what the command line asks for.
pub fn run(cli: &Cli) -> Result<Exit> {
    let chosen = isolation::choose(cli.isolation);
    if let Some(Command::Doctor) = &cli.command {
        // It says what is missing, and more.
        return doctor::run(cli, chosen);
    }
    chosen?;
    if let Some(Command::Explain(what)) = &cli.command {
        return explain::run(what, cli);
    }
    let context = Context::open(cli)?;
    match &cli.command {
        None if cli.submission.is_some() || cli.format != crate::cli::Format::Text => {
            check::run(&context, cli, &[])
        }
        None => home::run(&context),
        Some(Command::Check { slugs }) => check::run(&context, cli, slugs),
        Some(Command::List) => list::run(&context),
        Some(Command::Lesson { name }) => lesson::run(&context, name.as_deref()),
        Some(Command::Hint { slug }) => hint::run(&context, slug.as_deref()),
        Some(Command::Reset { slug, yes }) => reset::run(&context, slug, *yes),
        Some(Command::Diff { slug, spoil }) => {
            diff::run(&context, slug, cli.submission.as_deref(), *spoil)
        }
        Some(Command::Replay { slug, seed, check }) => {
            let wanted = replay::Wanted {
                slug,
                seed: *seed,
                check: check.as_deref(),
            };
            replay::run(&context, cli, &wanted)
        }
        Some(Command::Chart {
            slug,
            seed,
            check,
            svg,
        }) => {
            let wanted = replay::Wanted {
                slug,
                seed: *seed,
                check: check.as_deref(),
            };
            chart::run(&context, cli, &wanted, svg.as_deref())
        }
        Some(Command::Book { out }) => book::run(&context, out.as_deref()),
        Some(Command::Watch { slug }) => watch::run(context, slug.as_deref()),
        Some(Command::Verify(what)) => verify::run(&context, what),
        // It needs no course, so it is done already.
        Some(Command::Explain(_) | Command::Doctor) => Ok(Exit::Accepted),
    }
}
