//! The flow for one source: built alone, tested in the simulation, confirmed with real threads.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use check_record::World;

use super::cases::Case;
use super::combine::{self, CaseResult};
use super::compile_fail;
use super::judge::{self, Judge};
use super::one_case::Bench;
use super::workspace::Workspace;
use crate::build::rustc::{Half, Tests};
use crate::build::{Built, Package, Tools, signatures};
use crate::course::Exercise;
use crate::course::exercise::Hidden;
use crate::events::{Event, Events};
use crate::names;
use crate::output;
use crate::parallel;
use crate::report::{Report, Verdict};

/// What the steps of grading one source share.
pub struct Grading<'a> {
    pub tools: &'a Tools,
    pub events: Events<'a>,
    /// Threads that run tests.
    pub workers: usize,
    pub exercise: &'a Exercise,
    pub hidden: Option<&'a Hidden>,
    pub judge: Option<&'a Judge>,
    pub workspace: Workspace,
    /// Time that the compiler took so far, in microseconds.
    pub building: AtomicU64,
}

/// A step that the submission can make impossible: the sentence says why. Only that is told apart from
/// an error, which is the machine's or the course's.
pub type Step<T> = Result<std::result::Result<T, String>>;

impl Grading<'_> {
    /// Grades a source into a report in which nothing has run yet.
    pub fn run(&self, source: &str, bench: &Bench<'_>, report: &mut Report) -> Result<()> {
        self.workspace.write("src/lib.rs", source)?;
        match self.results(source, bench, report)? {
            Err(why) => {
                report.verdict = Verdict::CompileError;
                report.reason = Some(why);
            }
            Ok(results) => {
                let refusals = match self.hidden {
                    Some(hidden) => self.timed(|| {
                        compile_fail::run(self.tools, &self.workspace, &self.package(), hidden)
                    })?,
                    None => Vec::new(),
                };
                self.combine(report, &results, &refusals);
            }
        }
        report.build_seconds =
            Duration::from_micros(self.building.load(Ordering::Relaxed)).as_secs_f64();
        Ok(())
    }

    /// Counts the time of a compilation.
    fn timed<T>(&self, compile: impl FnOnce() -> T) -> T {
        let started = Instant::now();
        let built = compile();
        let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.building.fetch_add(micros, Ordering::Relaxed);
        built
    }

    /// What came of every test case.
    fn results(
        &self,
        source: &str,
        bench: &Bench<'_>,
        report: &mut Report,
    ) -> Step<Vec<(Case, CaseResult)>> {
        // The submission alone comes first, as the learner would see it; only those words are shown.
        let native = match self.library(World::Native)? {
            Built::Done(path, warnings) => {
                report.diagnostics = warnings;
                path
            }
            Built::Refused(diagnostics) => {
                report.diagnostics = diagnostics;
                return Ok(Err("the compiler refuses the file".to_owned()));
            }
            Built::Gone(why) => return Ok(Err(why)),
        };
        let root = judge::root(self.exercise, self.hidden);
        self.workspace.write("checks.rs", &root)?;
        let simulated = match self.library(World::Simulated)? {
            Built::Done(library, _) => match self.tests(World::Simulated, &library, source)? {
                Ok(program) => Some(program),
                Err(why) => return Ok(Err(why)),
            },
            // What compiles with the real `std` alone is graded with that alone.
            Built::Refused(_) | Built::Gone(_) => None,
        };
        let cases = self.cases(simulated.as_deref())?;
        let foreign = names::not_simulated(source);
        report.notes.extend(foreign.first().map(|(line, item)| {
            format!(
                "what real threads can be asked was asked of them alone: the simulation does not know `{item}` (line {line})"
            )
        }));
        let trust = foreign.is_empty();
        let mut results = self.simulated(&cases, simulated.as_deref(), trust, bench)?;
        if results.iter().any(|(_, result)| hangs(result)) {
            leave_out_native_only(&mut results);
            self.locate(source, bench, &mut results)?;
        }
        if results.iter().any(confirmable) {
            let program = match self.tests(World::Native, &native, source)? {
                Ok(program) => program,
                Err(why) => return Ok(Err(why)),
            };
            self.confirm(&mut results, &program, bench)?;
        }
        Ok(Ok(results))
    }

    pub(super) fn package(&self) -> Package<'_> {
        Package {
            name: self.exercise.slug.name(),
            optimized: self.exercise.manifest.optimized,
            incremental: self.workspace.kept,
            lines: false,
        }
    }

    pub(super) fn library(&self, world: World) -> Result<Built> {
        self.library_of(&self.package(), world)
    }

    pub(super) fn library_of(&self, package: &Package<'_>, world: World) -> Result<Built> {
        self.timed(|| self.tools.library(&self.workspace.dir, package, world))
    }

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
                Err(self.misfit(source, &first)?)
            }
        })
    }

    /// Why the tests do not fit the submission, without a line of the tests.
    fn misfit(&self, source: &str, first: &str) -> Result<String> {
        let signatures = &self.exercise.manifest.signatures;
        let root = "signatures.rs";
        let constants = signatures::constants(self.package().name, signatures);
        self.workspace.write(root, &constants)?;
        let errors =
            self.tools
                .located_errors(&self.workspace.dir, &self.package(), root, World::Native)?;
        // One line of the root for each signature.
        let unfit = errors
            .iter()
            .filter(|error| error.diagnostic.level.starts_with("error"))
            .find_map(|error| signatures.get(error.diagnostic.line?.checked_sub(1)? as usize));
        let explained = unfit.and_then(|signature| signatures::explain(source, signature));
        Ok(explained.unwrap_or_else(|| {
            format!("the tests do not compile with this file: {first}; compare names, argument types and return types with the stub's")
        }))
    }

    /// The cases that the judge knows; in a student's tree, those of the public tests.
    pub(super) fn cases(&self, program: Option<&Path>) -> Result<Vec<Case>> {
        match (self.judge, program) {
            (Some(judge), _) => Ok(judge.cases.clone()),
            (None, Some(program)) => {
                judge::cases_of(&self.tools.rustc, program, &[World::Simulated])
            }
            (None, None) => Ok(Vec::new()),
        }
    }

    /// Runs every case that has something to say in the simulation; without trust in it, only those that
    /// nothing else can be asked.
    pub(super) fn simulated(
        &self,
        cases: &[Case],
        program: Option<&Path>,
        trust: bool,
        bench: &Bench<'_>,
    ) -> Result<Vec<(Case, CaseResult)>> {
        let done = AtomicUsize::new(0);
        let results = parallel::map(cases, self.workers, |case| {
            let native_too = case.worlds.contains(&World::Native);
            let result = match program {
                _ if !case.worlds.contains(&World::Simulated) || !trust && native_too => {
                    CaseResult::Passed(Box::default())
                }
                Some(program) => bench.run(case, World::Simulated, program)?,
                // What can be asked with real threads is asked there.
                None if native_too => CaseResult::Passed(Box::default()),
                None => CaseResult::NotRun(
                    "some checks were not run: the file uses something that only the real `std` has"
                        .to_owned(),
                ),
            };
            (self.events)(&Event::Tested {
                slug: self.exercise.slug.as_str(),
                done: 1 + done.fetch_add(1, Ordering::Relaxed),
                total: cases.len(),
            });
            Ok(result)
        })?;
        Ok(cases.iter().cloned().zip(results).collect())
    }

    /// Confirms with real threads what passed so far.
    fn confirm(
        &self,
        results: &mut [(Case, CaseResult)],
        program: &Path,
        bench: &Bench<'_>,
    ) -> Result<()> {
        let confirmed = parallel::map(results, self.workers, |result| {
            let run = || bench.run(&result.0, World::Native, program);
            confirmable(result).then(run).transpose()
        })?;
        for ((_, result), confirmed) in results.iter_mut().zip(confirmed) {
            // Real threads run one schedule; what the simulation has tried stays known.
            if let Some(confirmed @ (CaseResult::Failed(_) | CaseResult::NotRun(_))) = confirmed {
                *result = confirmed;
            }
        }
        Ok(())
    }

    fn combine(
        &self,
        report: &mut Report,
        results: &[(Case, CaseResult)],
        refusals: &[compile_fail::Refusal],
    ) {
        let unseen = std::mem::take(&mut report.checks);
        combine::fill(report, &self.exercise.manifest.points, results, refusals);
        report.output = output::cleaned(&report.output);
        if self.judge.is_none() {
            report.checks.extend(unseen);
            report.notes.push(
                "hidden checks were not run: the hidden half (`solutions/`) is not here".to_owned(),
            );
            if report.accepted() {
                report.verdict = Verdict::NotRun;
            }
        }
    }
}

/// Whether the simulation found something that would keep real threads waiting to their deadline.
fn hangs(result: &CaseResult) -> bool {
    matches!(result, CaseResult::Failed(failure)
        if matches!(failure.verdict, Verdict::Deadlock | Verdict::TimeLimit))
}

/// What was found is the answer, at once: tests that only real threads can run would but wait for it again.
fn leave_out_native_only(results: &mut [(Case, CaseResult)]) {
    for (case, result) in results {
        if !case.worlds.contains(&World::Simulated) {
            *result = CaseResult::NotRun(
                "checks with real threads were not run: they would wait for ever, too".to_owned(),
            );
        }
    }
}

fn confirmable((case, result): &(Case, CaseResult)) -> bool {
    matches!(result, CaseResult::Passed(_)) && case.worlds.contains(&World::Native)
}
