//! Explaining a whole program: compiled for the simulation, run there under many schedules, summed up.
//!
//! The program is its reader's own, so nothing is hidden from it; limits only keep it from hanging.

mod combine;
mod died;
mod notes;
mod printed;
mod refusal;
mod run;
pub mod source;

use std::ffi::OsString;
use std::path::Path;

use anyhow::Result;
use check_record::{Chart, Finding};

use crate::build::program::Program;
use crate::build::{Built, Tools};
use crate::grading::workspace::Workspace;
use crate::output;
use crate::report::Diagnostic;
use source::Source;

/// What to explain, and how thoroughly.
#[derive(Clone, Copy, Debug)]
pub struct Task<'a> {
    /// As the reader knows it.
    pub path: &'a Path,
    pub source: &'a Source,
    pub edition: &'a str,
    /// The first schedule, and how many; without a number it is the only one.
    pub seed: u64,
    pub schedules: Option<u32>,
    /// The program's own arguments, and what it reads.
    pub args: &'a [OsString],
    pub input: &'a [u8],
    /// Whether what each schedule prints is told. What is shown of the output is without it then.
    pub keeps_output: bool,
}

/// What came of it.
#[derive(Debug)]
pub enum Explanation {
    Done(Box<Explained>),
    /// It does not compile: the compiler's words, and ours if the cause is what can be explained at all.
    Refused(Vec<Diagnostic>, Option<&'static str>),
}

/// A program that ran.
#[derive(Debug)]
pub struct Explained {
    /// Schedules that were run.
    pub schedules: u32,
    /// Whether there are no others.
    pub exhaustive: bool,
    pub findings: Vec<Found>,
    /// A run as a sequence: one that shows the first finding, where there is one.
    pub chart: Option<Chart>,
    /// What the program printed in the last schedule that ran, cleaned of control characters.
    pub output: String,
    /// Where outputs are kept: each that a schedule that came to its end printed, and in how many.
    pub printed: Vec<(String, u32)>,
    pub notes: Vec<String>,
    pub warnings: Vec<Diagnostic>,
}

/// A finding, and how often it was seen.
#[derive(Clone, Debug)]
pub struct Found {
    pub finding: Finding,
    pub failing: u32,
}

/// Compiles and runs a program in a folder below `parent`, which is removed afterwards.
pub fn explain(tools: &Tools, parent: &Path, task: &Task<'_>) -> Result<Explanation> {
    let workspace = Workspace::fresh(parent)?;
    let dir = &workspace.dir;
    let program = Program {
        path: task.path,
        source: &task.source.text,
        edition: task.edition,
        lines: false,
    };
    let warnings = match tools.program(dir, &program)? {
        Built::Done(_, warnings) => warnings,
        Built::Refused(diagnostics) => return refusal::refused(task, diagnostics),
        Built::Gone(why) => return Ok(Explanation::Refused(vec![gone(why)], None)),
    };
    let driver = match tools.driver(dir, &program)? {
        Built::Done(driver, _) => driver,
        Built::Refused(diagnostics) => return Ok(Explanation::Refused(diagnostics, None)),
        Built::Gone(why) => return Ok(Explanation::Refused(vec![gone(why)], None)),
    };
    let mut ran = run::run(tools, dir, &driver, task)?;
    if let Some(seed) = ran.stuck() {
        // A loop without any operation has no line but the one where it is interrupted.
        let program = Program {
            lines: true,
            ..program
        };
        if let Built::Done(..) = tools.program(dir, &program)?
            && let Built::Done(driver, _) = tools.driver(dir, &program)?
        {
            ran.take_in(run::again(tools, dir, &driver, task, seed)?);
        }
    }
    let (schedules, findings) = combine::findings(&ran, task);
    Ok(Explanation::Done(Box::new(Explained {
        schedules,
        exhaustive: ran.exhaustive,
        findings,
        printed: printed::of(&ran.runs),
        notes: notes::of(&ran, schedules, task),
        chart: ran.runs.into_iter().find_map(|run| run.chart),
        output: output::cleaned(&ran.output),
        warnings,
    })))
}

/// The compiler was stopped, and left no words of its own.
fn gone(why: String) -> Diagnostic {
    Diagnostic {
        level: "error".into(),
        code: None,
        rendered: format!("error: {why}\n"),
        message: why,
        line: None,
    }
}
