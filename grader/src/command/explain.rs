//! `explain`: any program with a `main`, run in the simulation only, and what was found there.

use std::io::{IsTerminal, Read};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::context::{self, GRADER};
use crate::cli::{Cli, Explain, Format};
use crate::error::{Exit, usage_error};
use crate::explain::source::{self, Source};
use crate::explain::{self, Explanation, Task};
use crate::process::interrupt::{self, Interrupted};
use crate::render::progress_line::ProgressLine;
use crate::render::screen::{self, Screen};
use crate::render::{chart, explain as render, explain_json, replayed};
use crate::store::{self, named};
use crate::toolchain;

/// Schedules, where nobody says how many.
const SCHEDULES: u32 = 1000;

pub fn run(what: &Explain, cli: &Cli) -> Result<Exit> {
    let done = explained(what, cli);
    // Machines read an object, whatever becomes of it.
    if let Err(error) = &done
        && cli.format == Format::Json
        && !error.is::<Interrupted>()
    {
        let object = explain_json::refused(&format!("{error:#}"), &[], None, &shown(what));
        screen::print(&format!("{}\n", serde_json::to_string_pretty(&object)?));
    }
    done
}

fn explained(what: &Explain, cli: &Cli) -> Result<Exit> {
    if cli.format == Format::Classroom {
        return Err(usage_error("`explain` prints text or json"));
    }
    if cli.submission.is_some() {
        return Err(usage_error(
            "`explain` takes the program as its FILE: leave out `--submission`",
        ));
    }
    let screen = Screen::of_stdout();
    let line = ProgressLine::new(screen);
    // Whatever keeps it from being read, it is the file that was named.
    let source = source::read(&what.file).map_err(|error| usage_error(format!("{error:#}")))?;
    if let Some(file) = &what.chart {
        named::check(file, &what.file)?;
    }
    let input = input(&source)?;
    let tools = context::tools(&|event| line.event(event))?;
    let path = shown(what);
    line.text(&format!("{path}: running its schedules …"));
    let task = Task {
        path: &what.file,
        source: &source,
        edition: &what.edition,
        seed: what.seed.unwrap_or(1),
        // A seed alone is somebody who wants to see that schedule again.
        schedules: what
            .schedules
            .or_else(|| what.seed.is_none().then_some(SCHEDULES)),
        args: &what.args,
        input: &input,
        keeps_output: false,
    };
    let parent = store::root(&toolchain::machinery_root()).join("explain");
    let explanation = explain::explain(&tools, &parent, &task)?;
    line.clear();
    let (text, object, exit) = match &explanation {
        Explanation::Refused(diagnostics, hint) => (
            render::refused(diagnostics, *hint, screen),
            explain_json::refused("the program does not compile", diagnostics, *hint, &path),
            Exit::Usage,
        ),
        Explanation::Done(explained) => {
            let subject = render::Subject {
                path: &path,
                source: &source.text,
                grader: GRADER,
                rest: &rest(what),
            };
            let exit = if explained.findings.is_empty() {
                Exit::Accepted
            } else {
                Exit::NotAccepted
            };
            let mut text = render::page(explained, &subject, screen);
            if let (Some(file), Some(run)) = (&what.chart, &explained.chart) {
                named::write(file, &what.file, chart::svg(run, &path).as_bytes())?;
                text += &replayed::written(file, screen);
            }
            (text, explain_json::object(explained, &path), exit)
        }
    };
    screen::print(&match cli.format {
        Format::Json => format!("{}\n", serde_json::to_string_pretty(&object)?),
        Format::Text | Format::Classroom => text,
    });
    Ok(exit)
}

/// The file as the reader knows it.
fn shown(what: &Explain) -> String {
    what.file.to_string_lossy().replace('\\', "/")
}

/// Everything that the program may read. Each schedule begins with the first byte of it.
fn input(source: &Source) -> Result<Vec<u8>> {
    if !source.reads_input {
        return Ok(Vec::new());
    }
    if std::io::stdin().is_terminal() {
        screen::warning(
            "the program reads standard input: type all of it, then end it with Ctrl-D",
        );
    }
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut input = Vec::new();
        let read = std::io::stdin().read_to_end(&mut input).map(|_| input);
        // Nobody waits any more if somebody wants to go.
        let _ = sender.send(read);
    });
    loop {
        match receiver.recv_timeout(Duration::from_millis(50)) {
            Err(RecvTimeoutError::Timeout) => interrupt::check()?,
            read => {
                return read
                    .context("read standard input")?
                    .context("read standard input");
            }
        }
    }
}

/// What has to be typed again after the file.
fn rest(what: &Explain) -> String {
    let mut rest = String::new();
    if what.edition != "2024" {
        rest += &format!(" --edition {}", what.edition);
    }
    if !what.args.is_empty() {
        rest += " --";
    }
    for arg in &what.args {
        rest += &format!(" {}", arg.display());
    }
    rest
}
