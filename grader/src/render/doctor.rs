//! What `doctor` saw, as a page and as one JSON object.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::screen::{BAD, BOLD, DIM, GOOD, Screen};
use crate::process::isolation::canary::Tried;
use crate::process::isolation::{Found, Layer};
use crate::toolchain::Rustc;

/// What this machine offers.
pub struct Machine {
    pub rustc: Option<Rustc>,
    /// Whether the libraries that tests import are built.
    pub kit: bool,
    pub layers: &'static [Found],
    pub isolation: &'static str,
    pub in_force: Vec<Layer>,
    pub canary: Vec<Tried>,
    pub root: bool,
    pub terminal: Terminal,
    pub places: Places,
    /// Why grading does not work here.
    pub faults: Vec<String>,
}

pub struct Terminal {
    pub is_one: bool,
    pub colour: bool,
    pub unicode: bool,
    pub width: usize,
}

/// Where things are kept.
pub struct Places {
    pub course: Option<PathBuf>,
    pub progress: Option<PathBuf>,
    pub builds: PathBuf,
    pub verdicts: PathBuf,
    /// Where Cargo builds the libraries that tests import.
    pub libraries: PathBuf,
    /// Free bytes under `builds`.
    pub free: Option<u64>,
}

pub fn text(machine: &Machine, screen: Screen) -> String {
    let mut page = String::new();
    let mut line = |name: &str, value: &str| {
        page.push_str(&format!("  {name:<14} {}\n", screen.plain(value)));
    };
    let version = machine.rustc.as_ref().map_or("none", first_line);
    line("compiler", version);
    if let Some(rustc) = &machine.rustc {
        line("", &rustc.path.display().to_string());
    }
    line(
        "test kit",
        if machine.kit {
            "built"
        } else {
            "not built yet: the first grading does it"
        },
    );
    line("user", if machine.root { "root" } else { "not root" });
    line("terminal", &terminal(&machine.terminal));
    let places = &machine.places;
    let shown = |path: &Option<PathBuf>| {
        path.as_ref()
            .map_or_else(|| "none here".to_owned(), |path| path.display().to_string())
    };
    line("course", &shown(&places.course));
    line("progress", &shown(&places.progress));
    line("builds", &places.builds.display().to_string());
    line("verdicts", &places.verdicts.display().to_string());
    line("libraries", &places.libraries.display().to_string());
    if let Some(free) = places.free {
        line("free disk", &format!("{} MiB", free >> 20));
    }
    page.push_str(&format!(
        "\n{BOLD}isolation: {}{BOLD:#}\n",
        machine.isolation
    ));
    for found in machine.layers {
        page.push_str(&layer(found, &machine.in_force, screen));
    }
    page.push('\n');
    for tried in &machine.canary {
        let (style, word) = if tried.refused {
            (GOOD, "refused")
        } else {
            (BAD, "came through")
        };
        page.push_str(&format!(
            "  {:<14} {style}{word}{style:#}\n",
            tried.act.name()
        ));
    }
    page.push('\n');
    for fault in &machine.faults {
        page.push_str(&format!("{BAD}error{BAD:#}: {}\n", screen.plain(fault)));
    }
    if machine.faults.is_empty() {
        page.push_str(&format!("{GOOD}grading works here{GOOD:#}\n"));
    }
    page
}

fn first_line(rustc: &Rustc) -> &str {
    rustc.version.lines().next().unwrap_or_default()
}

fn terminal(terminal: &Terminal) -> String {
    let word = |is: bool, word: &str| {
        if is {
            word.to_owned()
        } else {
            format!("no {word}")
        }
    };
    format!(
        "{}, {}, {}, {} columns",
        if terminal.is_one {
            "a terminal"
        } else {
            "no terminal"
        },
        word(terminal.colour, "colour"),
        word(terminal.unicode, "Unicode"),
        terminal.width
    )
}

fn layer(found: &Found, in_force: &[Layer], screen: Screen) -> String {
    let name = found.layer.name();
    let version = found
        .version
        .as_ref()
        .map_or_else(String::new, |version| format!(" ({version})"));
    let protects = found.layer.protects();
    match &found.missing {
        None if in_force.contains(&found.layer) => {
            format!("  {name:<14} {GOOD}yes{GOOD:#}{version}  {DIM}{protects}{DIM:#}\n")
        }
        None => format!("  {name:<14} {BAD}switched off{BAD:#}  {DIM}{protects}{DIM:#}\n"),
        Some(why) => format!(
            "  {name:<14} {BAD}no{BAD:#}: {}  {DIM}{protects}{DIM:#}\n",
            screen.plain(why)
        ),
    }
}

pub fn json(machine: &Machine) -> Value {
    let places = &machine.places;
    json!({
        "schema": "message-passing/doctor/v1",
        "grader": env!("CARGO_PKG_VERSION"),
        "works": machine.faults.is_empty(),
        "faults": machine.faults,
        "rustc": machine.rustc.as_ref().map(|rustc| json!({
            "path": rustc.path,
            "version": first_line(rustc),
        })),
        "kit_built": machine.kit,
        "isolation": machine.isolation,
        "layers": machine.layers.iter().map(|found| json!({
            "name": found.layer.name(),
            "present": found.missing.is_none(),
            "in_force": machine.in_force.contains(&found.layer),
            "missing": found.missing,
            "version": found.version,
            "protects": found.layer.protects(),
        })).collect::<Vec<_>>(),
        "canary": machine.canary,
        "root": machine.root,
        "terminal": {
            "is_terminal": machine.terminal.is_one,
            "colour": machine.terminal.colour,
            "unicode": machine.terminal.unicode,
            "width": machine.terminal.width,
        },
        "places": {
            "course": places.course,
            "progress": places.progress,
            "builds": places.builds,
            "verdicts": places.verdicts,
            "libraries": places.libraries,
            "free_bytes": places.free,
        },
    })
}
