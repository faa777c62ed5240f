//! `book`: the lessons as a book to read in a browser.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use super::context::{self, Context};
use crate::book;
use crate::build::Tools;
use crate::error::{Exit, course_error};
use crate::explain::{self, Explanation, Task, source};
use crate::process::{self, CommandLine, Ending, Limits};
use crate::render::{chart, screen};
use crate::store::{self, atomic};
use crate::toolchain;

/// Schedules tried to find the run that a chart shows.
const SCHEDULES: u32 = 200;

/// Writes the book, renders it, and opens it where somebody sits who asked for no other place.
pub fn run(context: &Context, out: Option<&Path>) -> Result<Exit> {
    let tools = context::tools(&|event| context.line.event(event))?;
    let folder = store::root(&context.course.root).join("book");
    let draw = |program: &str| {
        context.line.text("drawing the charts …");
        drawn(&tools, &folder, program)
    };
    let pages = book::pages(&context.course, &draw)?;
    write(context, &folder, &pages)?;
    context
        .line
        .text("building the book; the first time takes a minute or two …");
    let first = rendered(&folder)?;
    context.line.clear();
    let first = match out {
        Some(out) => {
            copy(first.parent().unwrap_or(&folder), out)?;
            out.join("index.html")
        }
        None => first,
    };
    screen::print(&format!(
        "The book is in `{}`.\n",
        context.shown_path(&first)
    ));
    if out.is_none() && std::io::stdout().is_terminal() {
        open(&first);
    }
    Ok(Exit::Accepted)
}

/// The chart of one run of a lesson's program, as an image.
fn drawn(tools: &Tools, folder: &Path, program: &str) -> Result<String> {
    let path = folder.join("program.rs");
    atomic::write(&path, program.as_bytes())?;
    let task = Task {
        path: &path,
        source: &source::read(&path)?,
        edition: "2024",
        seed: 1,
        schedules: Some(SCHEDULES),
        args: &[],
        input: b"",
        keeps_output: false,
    };
    match explain::explain(tools, folder, &task)? {
        Explanation::Done(explained) => match &explained.chart {
            Some(run) => Ok(chart::svg(run, "One run of the program above")),
            None => Err(course_error(
                "a program of a lesson did nothing that could be drawn",
            )),
        },
        Explanation::Refused(..) => Err(course_error(
            "a program of a lesson does not compile: `verify` tells which",
        )),
    }
}

/// The book's source: pages, style and settings.
fn write(context: &Context, folder: &Path, pages: &[book::Page]) -> Result<()> {
    let source = folder.join("src");
    // A page that is no more must not stay.
    match std::fs::remove_dir_all(&source) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("empty `{}`", source.display()));
        }
        _ => {}
    }
    for page in pages {
        atomic::write(&source.join(&page.path), page.text.as_bytes())?;
    }
    let style = format!("{}{}", book::STYLE, chart::themes());
    atomic::write(&folder.join("book.css"), style.as_bytes())?;
    let settings = context.course.root.join("lessons").join("book.toml");
    let settings = crate::course::text::read(&settings)?;
    atomic::write(&folder.join("book.toml"), settings.as_bytes())
}

/// Renders the book; its first page.
fn rendered(folder: &Path) -> Result<PathBuf> {
    let manifest = toolchain::machinery_root().join("grader/book/Cargo.toml");
    let target = toolchain::target_dir().join("book");
    let manifest = manifest.to_string_lossy();
    let target = target.to_string_lossy();
    let shown = folder.to_string_lossy();
    let args = [
        "run",
        "--quiet",
        "--locked",
        "--manifest-path",
        &manifest,
        "--target-dir",
        &target,
        "--",
        &shown,
    ];
    let line = CommandLine::trusted(toolchain::cargo(), &args, folder.to_owned());
    let limits = Limits::trusted(Duration::from_mins(30));
    let outcome = process::run(&line, b"", &limits, |_| false)?;
    if outcome.ending != Ending::Exited(0) {
        bail!(
            "the book could not be built:\n{}\nthe first time it needs a network",
            toolchain::tail(&outcome.stderr)
        );
    }
    let first = String::from_utf8_lossy(&outcome.stdout)
        .trim_end()
        .to_owned();
    Ok(PathBuf::from(first))
}

/// Copies the rendered book to where somebody wants it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let failed = || format!("copy the book to `{}`", to.display());
    std::fs::create_dir_all(to).with_context(failed)?;
    for entry in std::fs::read_dir(from).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        let target = to.join(entry.file_name());
        if entry.file_type().with_context(failed)?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target).with_context(failed)?;
        }
    }
    Ok(())
}

/// Opens a page with what the system has for that; who has no browser here reads its path.
fn open(page: &Path) {
    let page = page.to_string_lossy();
    let (program, args): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[&page])
    } else if cfg!(windows) {
        ("explorer", &[&page])
    } else {
        ("xdg-open", &[&page])
    };
    let line = CommandLine::trusted(PathBuf::from(program), args, std::env::temp_dir());
    let _ = process::leave(&line);
}
