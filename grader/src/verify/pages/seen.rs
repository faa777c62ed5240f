//! What is seen of a program when it is compiled and run, so that any claim about it can be compared.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use check_record::FindingKind;
use serde::{Deserialize, Serialize};

use super::page::Program;
use super::words::{Shown, finding};
use crate::build::{Built, Tools, plain};
use crate::error::UsageError;
use crate::explain::{self, Explained, Explanation, Task, source};
use crate::grading::workspace::Workspace;
use crate::process::{Ending, Limits, run};
use crate::render::chart::Rows;
use crate::render::explain::{Subject, page};
use crate::render::replayed;
use crate::render::screen::Screen;
use crate::report::Diagnostic;

/// The file as the page's reader has it.
pub const FILE: &str = "src/main.rs";

/// As many schedules as `explain` tries.
const SCHEDULES: u32 = 1000;

/// What pages are written for.
const SCREEN: Screen = Screen {
    width: 80,
    unicode: true,
};

/// A native run. Programs of a page are small; those that would hang are never run so.
const LIMITS: Limits = Limits {
    cpu: Some(Duration::from_secs(20)),
    wall: Duration::from_mins(1),
    memory: Some(4 << 30),
    resident: Some(2 << 30),
    output: 1 << 20,
};

/// All that is known of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The codes of the compiler's errors, `?` for one without.
    pub errors: Vec<String>,
    pub warnings: usize,
    /// All that the compiler says.
    pub compiler: String,
    pub native: Option<Native>,
    pub simulated: Option<Simulated>,
}

/// A run with real threads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Native {
    /// How it ended: its exit code, or words.
    pub ending: Result<i32, String>,
    pub stdout: String,
    pub stderr: String,
}

/// What `explain` knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Simulated {
    /// Why there is nothing else.
    pub refused: Option<String>,
    /// The kinds of what was found.
    pub findings: Vec<String>,
    pub page: String,
    pub chart: String,
    /// Each output, and in how many schedules.
    pub printed: Vec<(String, u32)>,
    /// What `explain` shows of the output.
    pub output: String,
}

/// Compiles and runs a program, as far as its kind asks for.
pub fn of(tools: &Tools, parent: &Path, program: &Program) -> Result<Evidence> {
    let workspace = Workspace::fresh(parent)?;
    workspace.write(FILE, &program.source)?;
    let natively = program.kind.runs_natively();
    let built = tools.plain(&workspace.dir, natively)?;
    let mut evidence = Evidence::default();
    let made = match built {
        Built::Done(made, warnings) => {
            evidence.take(&warnings);
            made
        }
        Built::Refused(errors) => {
            evidence.take(&errors);
            return Ok(evidence);
        }
        Built::Gone(why) => {
            evidence.errors.push("?".to_owned());
            evidence.compiler = why;
            return Ok(evidence);
        }
    };
    if program.kind.is_simulated() {
        evidence.simulated = Some(simulated(tools, parent, program)?);
    }
    // What hangs in the simulation would hang here, too, and has been seen enough.
    let hangs = evidence.simulated.as_ref().is_some_and(Simulated::hangs);
    if natively && !hangs {
        evidence.native = Some(native(tools, &made)?);
    }
    Ok(evidence)
}

fn native(tools: &Tools, made: &Path) -> Result<Native> {
    let outcome = run(&plain::run(tools, made), b"", &LIMITS, |_| false)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Native {
        ending: match outcome.ending {
            Ending::Exited(code) => Ok(code),
            other => Err(format!("{other:?}")),
        },
        stdout: text(&outcome.stdout),
        stderr: without_numbers(&text(&outcome.stderr)),
    })
}

impl Simulated {
    /// Whether a schedule came to no end.
    fn hangs(&self) -> bool {
        let mut kinds = self.findings.iter().filter_map(|name| finding(name));
        kinds.any(|kind| kind.ends_the_run() && kind != FindingKind::Panicked)
    }
}

impl Evidence {
    fn take(&mut self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            if diagnostic.level.starts_with("error") {
                let code = diagnostic.code.clone();
                self.errors.push(code.unwrap_or_else(|| "?".to_owned()));
            } else {
                self.warnings += usize::from(diagnostic.level == "warning");
            }
            self.compiler += &plain_text(&diagnostic.rendered);
            self.compiler += "\n";
        }
    }
}

fn simulated(tools: &Tools, parent: &Path, program: &Program) -> Result<Simulated> {
    let source = source::of(Path::new(FILE), program.source.clone())?;
    let task = Task {
        path: Path::new(FILE),
        source: &source,
        edition: "2024",
        seed: 1,
        schedules: Some(SCHEDULES),
        args: &[],
        input: &[],
        // What it prints before it is stopped is shown by `explain` itself.
        keeps_output: program.kind.runs_natively(),
    };
    let refused = |why: String| Simulated {
        refused: Some(why),
        ..Simulated::default()
    };
    Ok(match explain::explain(tools, parent, &task) {
        Ok(Explanation::Done(explained)) => told(&explained, program),
        Ok(Explanation::Refused(errors, _)) => {
            let first = errors.first().map(|error| error.message.clone());
            refused(first.unwrap_or_default())
        }
        Err(error) if error.is::<UsageError>() => refused(format!("{error:#}")),
        Err(error) => return Err(error),
    })
}

fn told(explained: &Explained, program: &Program) -> Simulated {
    let rows = if explained.findings.is_empty() {
        Rows::Everything
    } else {
        Rows::Telling
    };
    let subject = Subject {
        path: FILE,
        source: &program.source,
        grader: "cargo run -p grader",
        rest: "",
    };
    let chart = explained.chart.as_ref();
    let findings = explained.findings.iter();
    Simulated {
        refused: None,
        findings: findings
            .map(|it| it.finding.kind.name().to_owned())
            .collect(),
        page: if program.shows(Shown::Explain) {
            plain_text(&page(explained, &subject, SCREEN))
        } else {
            String::new()
        },
        chart: chart.map_or_else(String::new, |run| {
            plain_text(&replayed::drawn(run, rows, SCREEN))
        }),
        printed: explained.printed.clone(),
        output: explained.output.clone(),
    }
}

fn plain_text(coloured: &str) -> String {
    anstream::adapter::strip_str(coloured).to_string()
}

/// A thread's number in the words of a panic is another one in each run.
fn without_numbers(stderr: &str) -> String {
    let line = |line: &str| {
        let place = line.find("' (").zip(line.find(") panicked at "));
        match place {
            Some((name, number)) if line.starts_with("thread '") && name < number => {
                format!("{}{}", &line[..=name], &line[number + 1..])
            }
            _ => line.to_owned(),
        }
    };
    stderr.lines().map(|it| line(it) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_has_no_number() {
        assert_eq!(
            without_numbers("\nthread 'main' (4711) panicked at src/main.rs:2:5:\nno\n"),
            "\nthread 'main' panicked at src/main.rs:2:5:\nno\n"
        );
    }
}
