//! `doctor`: what this machine offers, and whether grading works on it.

use std::io::IsTerminal;
use std::path::PathBuf;

use anyhow::Result;

use crate::cli::{Cli, Format};
use crate::course::Course;
use crate::disk;
use crate::error::Exit;
use crate::process::isolation::{self, canary};
use crate::render::doctor::{self, Machine, Places, Terminal};
use crate::render::screen::{self, Screen};
use crate::store;
use crate::toolchain::{Kit, Rustc, target_dir};

/// Looks at everything; nothing that is missing stops it from looking at the rest. `chosen` is whether the
/// isolation that was asked for can be had.
pub fn run(cli: &Cli, chosen: Result<()>) -> Result<Exit> {
    let places = places(cli);
    let mut faults: Vec<String> = chosen
        .err()
        .map(|error| format!("{error:#}"))
        .into_iter()
        .collect();
    let rustc = Rustc::find();
    faults.extend(rustc.as_ref().err().map(|error| format!("{error:#}")));
    let canary = canary::try_all(&places.builds);
    faults.extend(canary.as_ref().err().map(|error| format!("{error:#}")));
    let canary = canary.unwrap_or_default();
    let in_force = isolation::in_force();
    faults.extend(
        canary
            .iter()
            .filter(|tried| !tried.refused && in_force.contains(&tried.act.layer()))
            .map(|tried| {
                format!(
                    "{} is there, and `{}` came through",
                    tried.act.layer().name(),
                    tried.act.name()
                )
            }),
    );
    let screen = Screen::of_stdout();
    let machine = Machine {
        rustc: rustc.ok(),
        kit: kit_is_built(),
        layers: isolation::found(),
        isolation: isolation::label(),
        in_force,
        canary,
        root: is_root(),
        terminal: Terminal {
            is_one: std::io::stdout().is_terminal(),
            colour: anstream::AutoStream::choice(&std::io::stdout())
                != anstream::ColorChoice::Never,
            unicode: screen.unicode,
            width: screen.width,
        },
        places,
        faults,
    };
    screen::print(&match cli.format {
        Format::Json => format!(
            "{}\n",
            serde_json::to_string_pretty(&doctor::json(&machine))?
        ),
        Format::Text | Format::Classroom => doctor::text(&machine, screen),
    });
    Ok(if machine.faults.is_empty() {
        Exit::Accepted
    } else {
        Exit::Grader
    })
}

/// Where things lie; without a course, where builds of any would.
fn places(cli: &Cli) -> Places {
    let course = Course::open(cli.course.as_deref())
        .ok()
        .map(|course| course.root);
    let builds = course
        .as_deref()
        .map_or_else(std::env::temp_dir, store::root);
    Places {
        progress: course.as_ref().map(|course| course.join(".grader")),
        verdicts: builds.join("verdicts"),
        libraries: target_dir(),
        free: disk::free(&builds),
        course,
        builds,
    }
}

/// Whether the libraries that tests import were built here before; whether they are up to date is seen when they are
/// needed.
fn kit_is_built() -> bool {
    let stamp: PathBuf = target_dir().join("grader").join("kit.json");
    std::fs::read(stamp)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Kit>(&bytes).ok())
        .is_some_and(|kit| kit.is_here())
}

#[cfg(unix)]
fn is_root() -> bool {
    nix::unistd::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
