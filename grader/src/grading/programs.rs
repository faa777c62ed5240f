//! Building the tests against a submission, and why that may not work.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use check_record::World;

use super::flow::{Grading, Step};
use crate::build::rustc::{Half, Tests};
use crate::build::{Built, Package, signatures};

impl Grading<'_> {
    /// Builds the tests against a library.
    pub(super) fn tests(&self, world: World, library: &Path, source: &str) -> Step<PathBuf> {
        self.tests_of(&self.package(), world, library, source)
    }

    pub(super) fn tests_of(
        &self,
        package: &Package<'_>,
        world: World,
        library: &Path,
        source: &str,
    ) -> Step<PathBuf> {
        self.programs.get((world, package.lines), || {
            self.build_tests(package, world, library, source)
        })
    }

    fn build_tests(
        &self,
        package: &Package<'_>,
        world: World,
        library: &Path,
        source: &str,
    ) -> Step<PathBuf> {
        if let Some(program) = self.linked(package, world, source)? {
            return Ok(Ok(program));
        }
        let half = if self.judge.is_some() {
            Half::Drive
        } else {
            Half::Plain
        };
        let tests = Tests {
            half,
            world,
            root: "checks.rs",
            library,
        };
        let built = self.timed(|| self.tools.tests(&self.workspace.dir, package, &tests))?;
        Ok(match built {
            Built::Done(path, _) => Ok(path),
            Built::Gone(why) => Err(why),
            Built::Refused(diagnostics) => {
                let first = diagnostics.first().map_or_else(String::new, |first| {
                    let code = first
                        .code
                        .as_deref()
                        .map_or_else(String::new, |code| format!(" ({code})"));
                    format!("{}{code}", first.message)
                });
                // That is nothing that a submission could cause.
                if !self.tools.kit.is_here() {
                    bail!("the test kit is gone: {first}; run the grader again");
                }
                Err(self.misfit(world, source, &first)?)
            }
        })
    }

    /// The program of tests that were compiled before, if they fit this submission.
    fn linked(&self, package: &Package<'_>, world: World, source: &str) -> Result<Option<PathBuf>> {
        let prebuilt = self.judge.and_then(|judge| judge.prebuilt(world));
        let signatures = &self.exercise.manifest.signatures;
        match prebuilt.filter(|_| signatures::are_plain(source, signatures)) {
            Some(tests) => self.timed(|| self.tools.link(&self.workspace.dir, package, tests)),
            None => Ok(None),
        }
    }

    /// Why the tests do not fit the submission, without a line of the tests.
    fn misfit(&self, world: World, source: &str, first: &str) -> Result<String> {
        let signatures = &self.exercise.manifest.signatures;
        let root = "signatures.rs";
        let constants = signatures::constants(self.package().name, signatures);
        self.workspace.write(root, &constants)?;
        let (errors, _) =
            self.tools
                .located_errors(&self.workspace.dir, &self.package(), root, world)?;
        // One line of the root for each signature.
        let unfit = errors
            .iter()
            .filter(|error| error.diagnostic.level.starts_with("error"))
            .find_map(|error| signatures.get(error.diagnostic.line?.checked_sub(1)? as usize));
        let explained = unfit.and_then(|signature| signatures::explain(source, signature));
        // A closure's type is told by its file and line.
        let first = if first.contains(".rs:") {
            "a type does not fit"
        } else {
            first
        };
        Ok(explained.unwrap_or_else(|| {
            format!("the tests do not compile with this file: {first}; compare names, argument types and return types with the stub's")
        }))
    }
}
