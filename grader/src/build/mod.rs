//! Building submissions and tests: command lines for rustc, and what it says.

pub mod diagnostics;
pub mod expected;
pub mod program;
pub mod rustc;
pub mod signatures;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, bail};
use check_record::World;

use self::diagnostics::Located;
use crate::process::{self, CommandLine, Ending, Limits};
use crate::report::Diagnostic;
use crate::toolchain::{self, Kit, Rustc};

/// What the compiler is given for a submission: enough for honest code, an end for the rest.
const LIMITS: Limits = Limits {
    cpu: Some(Duration::from_secs(30)),
    wall: Duration::from_mins(3),
    memory: Some(4 << 30),
    output: 1 << 20,
};

/// The tools of a run.
#[derive(Clone, Debug)]
pub struct Tools {
    pub rustc: Rustc,
    pub kit: Kit,
}

/// One of an exercise's packages, built from one source.
#[derive(Clone, Debug)]
pub struct Package<'a> {
    /// The package name, by which tests import it.
    pub name: &'a str,
    pub optimized: bool,
    /// Whether compilations are repeated after small edits.
    pub incremental: bool,
    /// Whether a stack can be told in source lines. Costs an eighth more.
    pub lines: bool,
}

/// What came of a compilation.
#[derive(Clone, Debug)]
pub enum Built {
    /// The file that was made, and warnings.
    Done(PathBuf, Vec<Diagnostic>),
    /// The compiler refused; errors first.
    Refused(Vec<Diagnostic>),
    /// The compiler was stopped or died: the sentence says how.
    Gone(String),
}

/// Runs the compiler and sorts what it says.
fn compile(line: &CommandLine, made: PathBuf) -> Result<Built> {
    let outcome = process::run(line, b"", &LIMITS, |_| false)?;
    let diagnostics = diagnostics::parse(&outcome.stderr);
    if outcome.ending != Ending::Exited(0) {
        machine_is_fine(&outcome.stderr, &diagnostics, &line.dir)?;
    }
    Ok(match outcome.ending {
        Ending::Exited(0) => Built::Done(made, diagnostics),
        Ending::Exited(_) if !diagnostics.is_empty() => Built::Refused(diagnostics),
        Ending::CpuLimit | Ending::WallLimit => Built::Gone(
            "the compiler did not come to an end: look for a constant or a type that never ends"
                .to_owned(),
        ),
        Ending::Flooded => {
            Built::Gone("the compiler found more errors than can be shown".to_owned())
        }
        _ => Built::Gone(
            "the compiler crashed on this file: look for deep nesting or endless macros".to_owned(),
        ),
    })
}

/// An error if the compiler failed for a reason that is nobody's wrong answer.
fn machine_is_fine(stderr: &[u8], diagnostics: &[Diagnostic], dir: &Path) -> Result<()> {
    if String::from_utf8_lossy(stderr).contains("No space left on device") {
        bail!(
            "the disk under `{}` is full: free some space, then run this again",
            dir.display()
        );
    }
    if let Some(first) = diagnostics.first()
        && first.message.starts_with("linking with")
    {
        let words = toolchain::tail(first.rendered.as_bytes());
        bail!(
            "the linker failed under `{}`; is the disk full?\n{words}",
            dir.display()
        );
    }
    Ok(())
}

impl Tools {
    /// Builds the submission, or the reference, as a library: `src/lib.rs` in `dir`.
    pub fn library(&self, dir: &Path, package: &Package<'_>, world: World) -> Result<Built> {
        let made = dir.join(rustc::library_file(package.name, world));
        compile(&rustc::library(self, dir, package, world, &made), made)
    }

    /// Builds tests against a library that was built before.
    pub fn tests(
        &self,
        dir: &Path,
        package: &Package<'_>,
        tests: &rustc::Tests<'_>,
    ) -> Result<Built> {
        let made = dir.join(rustc::tests_file(tests));
        compile(&rustc::tests(self, dir, package, tests, &made), made)
    }

    /// Type-checks one file against a library that was built before; where its errors lie.
    pub fn located_errors(
        &self,
        dir: &Path,
        package: &Package<'_>,
        root: &str,
        world: World,
    ) -> Result<Vec<Located>> {
        let made = dir.join(format!("{root}.rmeta"));
        let outcome = process::run(
            &rustc::check(self, dir, package, root, world, &made),
            b"",
            &LIMITS,
            |_| false,
        )?;
        Ok(diagnostics::located(&outcome.stderr))
    }
}
