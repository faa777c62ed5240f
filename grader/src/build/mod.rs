//! Building submissions and tests: command lines for rustc, and what it says.

mod access;
pub mod diagnostics;
pub mod expected;
mod linker;
pub mod locks;
pub mod plain;
pub mod prebuilt;
pub mod program;
pub mod rustc;
pub mod signatures;

pub use access::temporary;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use check_record::World;

use self::diagnostics::Located;
use crate::disk;
use crate::process::{self, CommandLine, Ending, Limits, Outcome};
use crate::report::Diagnostic;
use crate::toolchain::{Kit, Rustc};

/// What the compiler is given for a submission: enough for honest code, an end for the rest.
const LIMITS: Limits = Limits {
    cpu: Some(Duration::from_secs(30)),
    wall: Duration::from_mins(3),
    memory: Some(2 << 30),
    resident: Some(1 << 30),
    output: 1 << 20,
};

/// Bytes of disk that a build may need at once.
const LEAST_FREE: u64 = 64 << 20;

/// The tools of a run.
#[derive(Clone, Debug)]
pub struct Tools {
    pub rustc: Rustc,
    pub kit: Kit,
}

/// One of an exercise's packages, built from one source.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the compiler's command line"
)]
pub struct Package<'a> {
    /// The package name, by which tests import it.
    pub name: &'a str,
    pub optimized: bool,
    /// Whether the exercise allows `unsafe`.
    pub unsafe_code: bool,
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

/// Runs the compiler. What it needs for a moment it keeps in the build folder.
fn run(line: &CommandLine) -> Result<Outcome> {
    let temporary = access::temporary(&line.dir);
    std::fs::create_dir_all(&temporary)
        .with_context(|| format!("create `{}`", temporary.display()))?;
    let outcome = process::run(line, b"", &LIMITS, |_| false)?;
    if !matches!(outcome.ending, Ending::Exited(_)) {
        // Stopped, it could not clean up. What cannot be removed now goes with the build folder.
        let _ = std::fs::remove_dir_all(&temporary);
    }
    Ok(outcome)
}

/// Runs the compiler and sorts what it says.
fn compile(line: &CommandLine, made: PathBuf) -> Result<Built> {
    let outcome = run(line)?;
    let diagnostics = diagnostics::parse(&outcome.stderr);
    if outcome.ending != Ending::Exited(0) {
        machine_is_fine(&outcome.stderr, &line.dir)?;
    }
    // The linker's words name files and symbols of the hidden half.
    if (diagnostics.first()).is_some_and(|first| first.message.starts_with("linking with")) {
        return Ok(Built::Gone(
            "the compiled file cannot be linked: look for huge constants, and for foreign symbols and libraries"
                .to_owned(),
        ));
    }
    Ok(match outcome.ending {
        Ending::Exited(0) => Built::Done(made, diagnostics),
        Ending::Exited(_) if !diagnostics.is_empty() => Built::Refused(diagnostics),
        Ending::CpuLimit | Ending::WallLimit => Built::Gone(
            "the compiler did not come to an end: look for a constant or a type that never ends"
                .to_owned(),
        ),
        Ending::MemoryLimit => Built::Gone(
            "the compiler used up its memory: look for a huge constant or a type that grows and grows"
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
fn machine_is_fine(stderr: &[u8], dir: &Path) -> Result<()> {
    let said = String::from_utf8_lossy(stderr);
    // Not every tool says so: some only crash.
    let full = disk::free(dir).is_some_and(|free| free < LEAST_FREE);
    if full || said.contains("No space left on device") {
        bail!(
            "the disk under `{}` is full: free some space, then run this again",
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

    /// Asks the compiler what it says of the submission, and for no code.
    pub fn words(&self, dir: &Path, package: &Package<'_>) -> Result<Built> {
        let made = dir.join(rustc::library_file(package.name, World::Native));
        let made = made.with_extension("rmeta");
        compile(&rustc::words_of(self, dir, package, &made), made)
    }

    /// Builds tests against a library that was built before.
    pub fn tests(
        &self,
        dir: &Path,
        package: &Package<'_>,
        tests: &rustc::Tests<'_>,
    ) -> Result<Built> {
        let made = dir.join(rustc::tests_file(tests));
        let mut line = rustc::tests(self, dir, package, tests, &made);
        let root = dir.join(tests.root);
        access::allow_sources(&mut line, &root)?;
        locks::mark(&made, access::shares_locks(&root))?;
        compile(&line, made)
    }

    /// Type-checks one file against a library that was built before; where its errors lie, and how rustc ended.
    pub fn located_errors(
        &self,
        dir: &Path,
        package: &Package<'_>,
        root: &str,
        world: World,
    ) -> Result<(Vec<Located>, Ending)> {
        let made = dir.join(format!("{root}.rmeta"));
        let mut line = rustc::check(self, dir, package, root, world, &made);
        access::allow_sources(&mut line, &dir.join(root))?;
        let outcome = run(&line)?;
        Ok((diagnostics::located(&outcome.stderr), outcome.ending))
    }
}
