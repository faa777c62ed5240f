//! The flow for one source: built alone, tested in the simulation, confirmed with real threads.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use check_record::{Finding, FindingKind, World};

use super::cases::Case;
use super::combine::{self, CaseResult};
use super::compile_fail;
use super::depth::Depth;
use super::judge::{self, Judge};
use super::lacking;
use super::made::Made;
use super::one_case::Bench;
use super::shown;
use super::workspace::Workspace;
use crate::build::{Built, Package, Tools};
use crate::course::Exercise;
use crate::course::exercise::Hidden;
use crate::events::{Event, Events};
use crate::names;
use crate::output;
use crate::parallel;
use crate::policy::{self, Permission};
use crate::report::{Diagnostic, Report, Verdict};

/// What the steps of grading one source share.
pub struct Grading<'a> {
    pub tools: &'a Tools,
    pub events: Events<'a>,
    /// Threads that run tests.
    pub workers: usize,
    pub depth: Depth,
    pub exercise: &'a Exercise,
    pub hidden: Option<&'a Hidden>,
    pub judge: Option<&'a Judge>,
    pub workspace: Workspace,
    /// Time that the compiler took so far, in microseconds.
    pub building: AtomicU64,
    /// Libraries and test programs, by world and by whether they have line tables.
    pub libraries: Made<(World, bool), Built>,
    pub programs: Made<(World, bool), std::result::Result<PathBuf, String>>,
    pub refusals: Made<(), Vec<compile_fail::Refusal>>,
    pub words: Made<(), Built>,
}

/// What came of every test case so far.
type Trial = Vec<(Case, CaseResult)>;

/// A step that the submission can make impossible: the sentence says why. Only that is told apart from
/// an error, which is the machine's or the course's.
pub type Step<T> = Result<std::result::Result<T, String>>;

impl Grading<'_> {
    /// Grades a source into a report in which nothing has run yet.
    pub fn run(&self, source: &str, bench: &Bench<'_>, report: &mut Report) -> Result<()> {
        self.workspace.write("src/lib.rs", source)?;
        let results = match self.simulation(source, bench, report)? {
            Ok(trial) => self.natively(source, bench, report, trial)?,
            Err(why) => Err(why),
        };
        match results {
            Err(why) => refuse(report, why),
            Ok(results) => {
                let refusals = self.refusals(&results)?;
                self.combine(report, &results, &refusals);
                if self.is_enough(&results) {
                    without_points(report);
                }
            }
        }
        self.finish(report);
        Ok(())
    }

    fn finish(&self, report: &mut Report) {
        shown::report(report);
        report.build_seconds =
            Duration::from_micros(self.building.load(Ordering::Relaxed)).as_secs_f64();
    }

    /// Whether what has been found so far is all that is asked for.
    fn is_enough(&self, results: &[(Case, CaseResult)]) -> bool {
        self.depth != Depth::Whole && results.iter().any(|(_, result)| failed(result))
    }

    fn refusals(&self, results: &[(Case, CaseResult)]) -> Result<Vec<compile_fail::Refusal>> {
        let Some(hidden) = self.hidden.filter(|_| !self.is_enough(results)) else {
            return Ok(Vec::new());
        };
        self.refusals.get((), || {
            self.timed(|| compile_fail::run(self.tools, &self.workspace, &self.package(), hidden))
        })
    }

    /// Counts the time of a compilation.
    pub(super) fn timed<T>(&self, compile: impl FnOnce() -> T) -> T {
        let started = Instant::now();
        let built = compile();
        let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.building.fetch_add(micros, Ordering::Relaxed);
        built
    }

    /// What the simulation has to say of every test case. It is asked first: it costs least and explains most.
    ///
    /// No code of the submission runs before the symbols of the very library that it lies in were looked at, here
    /// as with real threads. A pass needs both worlds' libraries to be clean.
    fn simulation(&self, source: &str, bench: &Bench<'_>, report: &mut Report) -> Step<Trial> {
        let root = judge::root(self.exercise, self.hidden);
        self.workspace.write("checks.rs", &root)?;
        let program = match self.library(World::Simulated)? {
            Built::Done(library, warnings) => {
                // The learner's own `std` has the word.
                if !warnings.is_empty()
                    && let Err(why) = self.words(report)?
                {
                    return Ok(Err(why));
                }
                if let Err(why) = self.clean(&library, source, report)? {
                    return Ok(Err(why));
                }
                match self.tests(World::Simulated, &library, source)? {
                    Ok(program) => Some(program),
                    Err(why) => return Ok(self.words(report)?.and(Err(why))),
                }
            }
            // What only needs a newer `std` than the simulated one is graded with that alone.
            Built::Refused(errors) => match self.words(report)? {
                Err(why) => return Ok(Err(why)),
                Ok(()) => match lacking::of(&errors, source) {
                    Some((item, line)) => {
                        report.notes.push(lacking::natively(&item, line));
                        None
                    }
                    None => return Ok(Err(lacking::refused(errors, report))),
                },
            },
            Built::Gone(why) => {
                let words = self.words(report)?;
                return Ok(words.and(Err(format!("with the simulated `std`, {why}"))));
            }
        };
        let cases = self.cases(program.as_deref())?;
        // Whatever else is mentioned does not lead around the simulation: a name of the file's own may look so.
        let allow = &self.exercise.manifest.allow;
        let foreign = names::not_simulated(source);
        let is_allowed = |item: &str| policy::needed(item).is_some_and(|it| allow.contains(&it));
        let foreign = foreign.iter().find(|(_, item)| is_allowed(item));
        report
            .notes
            .extend(foreign.map(|(line, item)| lacking::natively(item, *line)));
        let trust = foreign.is_none();
        let mut results = self.simulated(&cases, program.as_deref(), trust, bench)?;
        if results.iter().any(|(_, result)| hangs(result)) {
            leave_out(&mut results, "they would wait for ever, too");
            self.locate(source, bench, &mut results)?;
        }
        if program.is_some() && trust {
            self.tell(report, &results);
        }
        Ok(Ok(results))
    }

    /// Confirms with real threads what the simulation had nothing against.
    fn natively(
        &self,
        source: &str,
        bench: &Bench<'_>,
        report: &mut Report,
        mut results: Trial,
    ) -> Step<Trial> {
        if self.is_enough(&results) {
            leave_out(&mut results, "the simulation has found enough");
            let words = match self.depth {
                Depth::Refusal => Ok(()),
                Depth::Whole | Depth::Verdict => self.words(report)?,
            };
            return Ok(words.map(|()| results));
        }
        let library = match self.library(World::Native)? {
            Built::Done(library, warnings) => {
                report.diagnostics = warnings;
                library
            }
            Built::Refused(diagnostics) => return Ok(Err(refused(diagnostics, report))),
            Built::Gone(why) => return Ok(Err(why)),
        };
        if let Err(why) = self.clean(&library, source, report)? {
            return Ok(Err(why));
        }
        if results.iter().any(confirmable) {
            let program = match self.tests(World::Native, &library, source)? {
                Ok(program) => program,
                Err(why) => return Ok(Err(why)),
            };
            self.confirm(&mut results, &program, bench)?;
        }
        Ok(Ok(results))
    }

    /// What the compiler says of the submission alone, as the learner would see it; only those words are shown.
    fn words(&self, report: &mut Report) -> Step<()> {
        let words = self.words.get((), || {
            self.timed(|| self.tools.words(&self.workspace.dir, &self.package()))
        })?;
        Ok(match words {
            Built::Done(_, warnings) => {
                report.diagnostics = warnings;
                Ok(())
            }
            Built::Refused(diagnostics) => Err(refused(diagnostics, report)),
            Built::Gone(why) => Err(why),
        })
    }

    /// Looks at what a library refers to, which macros can hide from the syntax.
    fn clean(&self, library: &Path, source: &str, report: &mut Report) -> Step<()> {
        let allow = &self.exercise.manifest.allow;
        let Some(refused) = policy::linked(library, source, allow)? else {
            return Ok(Ok(()));
        };
        report.findings = vec![refused];
        Ok(Err(policy::reason(&report.findings)))
    }

    /// Tells what the simulation has found, before anything else is looked at.
    fn tell(&self, report: &Report, results: &[(Case, CaseResult)]) {
        let mut report = report.clone();
        self.combine(&mut report, results, &[]);
        without_points(&mut report);
        self.finish(&mut report);
        (self.events)(&Event::Simulated { report: &report });
    }

    pub(super) fn package(&self) -> Package<'_> {
        Package {
            name: self.exercise.slug.name(),
            optimized: self.exercise.manifest.optimized,
            unsafe_code: self.exercise.manifest.allow.contains(&Permission::Unsafe),
            incremental: self.workspace.kept,
            lines: false,
        }
    }

    pub(super) fn library(&self, world: World) -> Result<Built> {
        self.library_of(&self.package(), world)
    }

    pub(super) fn library_of(&self, package: &Package<'_>, world: World) -> Result<Built> {
        self.libraries.get((world, package.lines), || {
            self.timed(|| self.tools.library(&self.workspace.dir, package, world))
        })
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
        let over = AtomicBool::new(false);
        let results = parallel::map(cases, self.workers, |case| {
            let native_too = case.worlds.contains(&World::Native);
            let result = match program {
                _ if over.load(Ordering::Relaxed) => {
                    CaseResult::NotRun("some checks were not run: one has failed".to_owned())
                }
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
            if self.depth == Depth::Refusal && failed(&result) {
                over.store(true, Ordering::Relaxed);
            }
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

fn failed(result: &CaseResult) -> bool {
    matches!(result, CaseResult::Failed(_))
}

/// What was found is the answer, at once: tests that only real threads can run are left out.
fn leave_out(results: &mut [(Case, CaseResult)], why: &str) {
    for (case, result) in results {
        if !case.worlds.contains(&World::Simulated) {
            *result = CaseResult::NotRun(format!("checks with real threads were not run: {why}"));
        }
    }
}

/// Points are for what both worlds have confirmed.
fn without_points(report: &mut Report) {
    report.score = 0;
    report.checks.iter_mut().for_each(|check| check.score = 0);
}

/// The compiler's own words become the report's.
fn refused(diagnostics: Vec<Diagnostic>, report: &mut Report) -> String {
    report.diagnostics = diagnostics;
    "the compiler refuses the file".to_owned()
}

/// The verdict on what no test was run of.
fn refuse(report: &mut Report, why: String) {
    let not_allowed = |it: &Finding| it.kind == FindingKind::NotAllowed;
    report.verdict = if report.findings.iter().any(not_allowed) {
        Verdict::Denied
    } else {
        Verdict::CompileError
    };
    report.reason = Some(why);
}

fn confirmable((case, result): &(Case, CaseResult)) -> bool {
    matches!(result, CaseResult::Passed(_)) && case.worlds.contains(&World::Native)
}
