//! The flow for one exercise of one submission, from source to report.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::Result;
use check_record::{Answer, Block, Failure, FindingKind, Mode, Order, World};

use super::cases::{self, Case};
use super::combine::{self, CaseFailure, CaseResult};
use super::drive::{self, Driven};
use super::judge::{self, Judge};
use super::workspace::Workspace;
use super::{channel, compile_fail};
use crate::build::rustc::{Half, Tests};
use crate::build::{Built, Package, Tools, signatures};
use crate::course::Exercise;
use crate::course::exercise::Hidden;
use crate::digest::Digest;
use crate::events::{Event, Events};
use crate::intake::Intake;
use crate::output;
use crate::parallel;
use crate::process::Ending;
use crate::report::{Report, Verdict};
use crate::store::verdicts::Verdicts;
use crate::toolchain;

/// CPU time without any simulated operation after which a test counts as stuck.
const STUCK_MILLIS: u64 = 300;
/// The same for the further tests of a submission of which one was stuck: the answer is known by then.
const STUCK_AGAIN_MILLIS: u64 = 60;
/// Scheduling points of one schedule.
const MAX_STEPS: u64 = 200_000;

/// Grades exercises: tools, the places where things are kept, and who is told.
pub struct Grader<'a> {
    pub tools: Tools,
    pub events: Events<'a>,
    /// Threads that run an exercise's tests.
    pub workers: usize,
}

/// One submission to grade.
pub struct Task<'a> {
    pub exercise: &'a Exercise,
    pub intake: Intake,
    /// Whether this is the learner's own tree, which is edited and graded again and again.
    pub own: bool,
}

/// What the steps of one grading share.
struct Grading<'a> {
    grader: &'a Grader<'a>,
    exercise: &'a Exercise,
    workspace: Workspace,
    package: Package<'a>,
    seed: u64,
    stuck: AtomicBool,
    tested: AtomicUsize,
}

impl Grader<'_> {
    /// Grades one submission. The submission's faults are in the report; an error is the course's or the
    /// machine's.
    pub fn grade(&self, task: &Task<'_>) -> Result<Report> {
        let slug = task.exercise.slug.as_str();
        let started = Instant::now();
        (self.events)(&Event::Started { slug });
        let mut report = match &task.intake {
            Intake::Denied(why) => {
                let mut report = Report::not_run(slug, &task.exercise.manifest.points);
                report.verdict = Verdict::Denied;
                report.reason = Some(why.clone());
                report
            }
            Intake::Source(source) => {
                let key = self.key(task.exercise, source)?;
                let verdicts = Verdicts::new(&store().join("verdicts"));
                match verdicts.get(&key) {
                    Some(report) => report,
                    None => {
                        let mut report = self.grade_source(task, source)?;
                        report.seconds = started.elapsed().as_secs_f64();
                        // A verdict that cannot be kept is only slower to give again.
                        let _ = verdicts.put(&key, &report);
                        report
                    }
                }
            }
        };
        report.slug = slug.to_owned();
        (self.events)(&Event::Finished { report: &report });
        Ok(report)
    }

    fn grade_source(&self, task: &Task<'_>, source: &str) -> Result<Report> {
        let exercise = task.exercise;
        let slug = exercise.slug.as_str();
        let mut report = Report::not_run(slug, &exercise.manifest.points);
        let hidden = exercise.hidden();
        let judge = hidden.as_ref().map(|hidden| self.judge(exercise, hidden)).transpose()?;
        (self.events)(&Event::Compiling { slug });
        let workspace = if task.own {
            Workspace::kept(store().join("work").join(slug))?
        } else {
            Workspace::fresh(&store().join("scratch"))?
        };
        workspace.write("src/lib.rs", source)?;
        let mut digest = Digest::new();
        digest.text(source);
        let grading = Grading {
            grader: self,
            exercise,
            package: Package {
                name: exercise.slug.name(),
                optimized: exercise.manifest.optimized,
                incremental: workspace.kept,
            },
            workspace,
            // Inputs differ from submission to submission, and are the same whenever one is graded again.
            seed: digest.number(),
            stuck: AtomicBool::new(false),
            tested: AtomicUsize::new(0),
        };
        grading.run(source, hidden.as_ref(), judge.as_ref(), &mut report)?;
        Ok(report)
    }

    /// The judge of an exercise, built now if its hidden half or the kit changed.
    pub fn judge(&self, exercise: &Exercise, hidden: &Hidden) -> Result<Judge> {
        let mut digest = Digest::new();
        hidden_half(&mut digest, exercise, hidden)?;
        digest.text(&self.tools.kit.digest);
        let key = digest.finish();
        let slug = exercise.slug.as_str();
        let dir = store().join("judge").join(format!("{slug}-{}", &key[..16]));
        Judge::ready(&self.tools, exercise, hidden, &dir, || (self.events)(&Event::BuildingJudge { slug }))
    }

    /// Everything that a verdict depends on.
    fn key(&self, exercise: &Exercise, source: &str) -> Result<String> {
        let mut digest = Digest::new();
        digest.text(source);
        digest.text(&self.tools.kit.digest);
        digest.text(env!("CARGO_PKG_VERSION"));
        digest.text(&own_build());
        digest.file(&exercise.dir.join("exercise.toml"))?;
        digest.file(&exercise.public_tests())?;
        if let Some(hidden) = exercise.hidden() {
            hidden_half(&mut digest, exercise, &hidden)?;
        }
        Ok(digest.finish())
    }
}

/// Where the grader keeps what it builds and knows; it can be thrown away at any time.
pub fn store() -> PathBuf {
    toolchain::target_dir().join("grader")
}

fn hidden_half(digest: &mut Digest, exercise: &Exercise, hidden: &Hidden) -> Result<()> {
    digest.file(&exercise.dir.join("exercise.toml"))?;
    digest.file(&exercise.public_tests())?;
    digest.text(&exercise.public_tests().to_string_lossy());
    digest.file(&hidden.reference())?;
    digest.file(&hidden.tests())?;
    for folder in ["compile_fail", "compile_pass"] {
        digest.folder(&hidden.dir().join(folder))?;
    }
    Ok(())
}

/// Tells builds of the grader apart, so that a verdict of yesterday's code is not taken for today's.
fn own_build() -> String {
    let metadata = std::env::current_exe().and_then(std::fs::metadata);
    metadata.map_or_else(|_| String::new(), |metadata| format!("{} {:?}", metadata.len(), metadata.modified().ok()))
}

impl Grading<'_> {
    fn run(
        &self,
        source: &str,
        hidden: Option<&Hidden>,
        judge: Option<&Judge>,
        report: &mut Report,
    ) -> Result<()> {
        let tools = &self.grader.tools;
        // The submission alone comes first, as the learner would see it; only those words are shown.
        let native = match tools.library(&self.workspace.dir, &self.package, World::Native)? {
            Built::Done(path, warnings) => {
                report.diagnostics = warnings;
                path
            }
            Built::Refused(diagnostics) => {
                report.diagnostics = diagnostics;
                return refused(report, "the compiler refuses the file");
            }
            Built::Gone(why) => return refused(report, &why),
        };
        let half = if judge.is_some() { Half::Drive } else { Half::Plain };
        self.workspace.write("checks.rs", &judge::root(self.exercise, hidden))?;
        let simulated = match tools.library(&self.workspace.dir, &self.package, World::Simulated)? {
            Built::Done(path, _) => Some(path),
            Built::Refused(_) | Built::Gone(_) => None,
        };
        let program = match &simulated {
            Some(library) => self.tests(half, World::Simulated, library)?,
            None => Ok(None),
        };
        let program = match program {
            Ok(program) => program,
            Err(why) => return refused(report, &self.misfit(source, &why)?),
        };
        let cases = match (judge, &program) {
            (Some(judge), _) => judge.cases.clone(),
            (None, Some(program)) => self.public_cases(program)?,
            (None, None) => Vec::new(),
        };
        let mut results = self.simulated(&cases, program.as_deref(), judge)?;
        let passing = |(case, result): &(Case, CaseResult)| {
            matches!(result, CaseResult::Passed) && case.worlds.contains(&World::Native)
        };
        if results.iter().any(passing) {
            match self.tests(half, World::Native, &native)? {
                Ok(program) => self.natively(&mut results, program.as_deref(), judge)?,
                Err(why) => return refused(report, &self.misfit(source, &why)?),
            }
        }
        let refusals = match hidden {
            Some(hidden) => compile_fail::run(tools, &self.workspace, &self.package, hidden)?,
            None => Vec::new(),
        };
        let not_run = std::mem::take(&mut report.checks);
        combine::fill(report, &self.exercise.manifest.points, &results, &refusals);
        if judge.is_none() {
            report.checks.extend(not_run);
            report.notes.push("hidden checks were not run: the hidden half (`solutions/`) is not here".to_owned());
            if report.accepted() {
                report.verdict = Verdict::NotRun;
            }
        }
        report.output = output::cleaned(&report.output);
        Ok(())
    }

    /// Builds the tests against a library; the inner error is the compiler's first word about it.
    fn tests(
        &self,
        half: Half,
        world: World,
        library: &std::path::Path,
    ) -> Result<Result<Option<PathBuf>, String>> {
        let tests = Tests { half, world, root: "checks.rs", library };
        Ok(match self.grader.tools.tests(&self.workspace.dir, &self.package, &tests)? {
            Built::Done(path, _) => Ok(Some(path)),
            Built::Refused(diagnostics) => {
                Err(diagnostics.first().map_or_else(String::new, |diagnostic| diagnostic.message.clone()))
            }
            Built::Gone(why) => Err(why),
        })
    }

    /// Why the tests do not fit the submission, without a word of the tests.
    fn misfit(&self, source: &str, why: &str) -> Result<String> {
        let manifest = &self.exercise.manifest;
        self.workspace.write("signatures.rs", &signatures::constants(self.package.name, &manifest.signatures))?;
        let located = self.grader.tools.located_errors(
            &self.workspace.dir,
            &self.package,
            "signatures.rs",
            World::Native,
        )?;
        if located.iter().any(|located| located.diagnostic.level == "error")
            && let Some(explained) = signatures::explain(source, &manifest.signatures)
        {
            return Ok(explained);
        }
        Ok(format!("the tests cannot use this file: {why}"))
    }

    /// In the student's tree, without a judge: what the test program itself lists.
    fn public_cases(&self, program: &std::path::Path) -> Result<Vec<Case>> {
        let mut cases = cases::listed(&drive::list(&self.grader.tools.rustc, program)?);
        for case in &mut cases {
            case.worlds = vec![World::Simulated, World::Native];
        }
        Ok(cases)
    }

    /// Runs every case that has something to say in the simulation.
    fn simulated(
        &self,
        cases: &[Case],
        program: Option<&std::path::Path>,
        judge: Option<&Judge>,
    ) -> Result<Vec<(Case, CaseResult)>> {
        let results = parallel::map(cases, self.grader.workers, |case| {
            if !case.worlds.contains(&World::Simulated) {
                return Ok(CaseResult::Passed);
            }
            let result = match program {
                Some(program) => self.case(case, World::Simulated, program, judge)?,
                // What can be asked with real threads is asked there.
                None if case.worlds.contains(&World::Native) => CaseResult::Passed,
                None => CaseResult::NotRun(
                    "not run in the simulation: the file uses something that only the real `std` has".to_owned(),
                ),
            };
            self.tell(cases.len());
            Ok(result)
        })?;
        Ok(cases.iter().cloned().zip(results).collect())
    }

    /// Confirms with real threads what passed so far.
    fn natively(
        &self,
        results: &mut [(Case, CaseResult)],
        program: Option<&std::path::Path>,
        judge: Option<&Judge>,
    ) -> Result<()> {
        let Some(program) = program else { return Ok(()) };
        let again = parallel::map(results, self.grader.workers, |(case, result)| {
            if !matches!(result, CaseResult::Passed) || !case.worlds.contains(&World::Native) {
                return Ok(None);
            }
            self.case(case, World::Native, program, judge).map(Some)
        })?;
        for ((_, result), confirmed) in results.iter_mut().zip(again) {
            if let Some(confirmed) = confirmed {
                *result = confirmed;
            }
        }
        Ok(())
    }

    fn tell(&self, total: usize) {
        let done = 1 + self.tested.fetch_add(1, Ordering::Relaxed);
        (self.grader.events)(&Event::Tested { slug: self.exercise.slug.as_str(), done, total });
    }

    /// One case in one world: driven with the submission, judged with the reference.
    fn case(
        &self,
        case: &Case,
        world: World,
        program: &std::path::Path,
        judge: Option<&Judge>,
    ) -> Result<CaseResult> {
        let manifest = &self.exercise.manifest;
        let stuck_before = self.stuck.load(Ordering::Relaxed);
        let order = |mode, blocks| Order {
            nonce: channel::nonce(),
            mode,
            world,
            seed: self.seed,
            schedules: manifest.schedules,
            max_steps: MAX_STEPS,
            stuck_millis: if stuck_before { STUCK_AGAIN_MILLIS } else { STUCK_MILLIS },
            blocks,
            faults: manifest.faults.clone(),
        };
        let mode = if judge.is_some() { Mode::Drive } else { Mode::Plain };
        let limits = drive::limits(manifest.timeout_seconds);
        let driven =
            drive::run(&self.grader.tools.rustc, program, &case.path, &order(mode, Vec::new()), &limits)?;
        let failures = match (judge, reported(&driven)) {
            (Some(judge), Reported::Block(block)) => judge.decide(
                &self.grader.tools,
                case,
                &order(Mode::Judge, vec![block]),
                manifest.timeout_seconds,
            )?,
            (None, Reported::Judged(failures)) => failures,
            _ => return Ok(early(&driven, &limits)),
        };
        Ok(match failures.into_iter().next() {
            None => CaseResult::Passed,
            Some(failure) => {
                if failure.finding.as_ref().is_some_and(|finding| finding.kind == FindingKind::TimeLimit) {
                    self.stuck.store(true, Ordering::Relaxed);
                }
                CaseResult::Failed(Box::new(explained(failure, driven.output)))
            }
        })
    }
}

/// What a test process reported, if it came to its end.
enum Reported {
    Block(Block),
    Judged(Vec<Failure>),
    Nothing,
}

fn reported(driven: &Driven) -> Reported {
    if driven.answers.last() != Some(&Answer::End) {
        return Reported::Nothing;
    }
    let mut evidence = driven.answers.iter().filter(|answer| !matches!(answer, Answer::Begin | Answer::End));
    match (evidence.next(), evidence.next()) {
        (Some(Answer::Block(block)), None) => Reported::Block(block.clone()),
        (Some(Answer::Judged(failures)), None) => Reported::Judged(failures.clone()),
        _ => Reported::Nothing,
    }
}

fn refused(report: &mut Report, why: &str) -> Result<()> {
    report.verdict = Verdict::CompileError;
    report.reason = Some(why.to_owned());
    Ok(())
}

fn explained(failure: Failure, output: String) -> CaseFailure {
    let verdict =
        failure.finding.as_ref().map_or(Verdict::WrongAnswer, |finding| combine::verdict_of(finding.kind));
    let mut rationale = failure.rationale;
    if let Some((failing, total)) = failure.schedules
        && failing < total
    {
        rationale.push_str(&format!(" (in {failing} of {total} schedules)"));
    }
    CaseFailure { verdict, rationale, help: failure.help, finding: failure.finding, output }
}

/// A test process that ended without its end marker.
fn early(driven: &Driven, limits: &crate::process::Limits) -> CaseResult {
    let cpu = limits.cpu.unwrap_or_default().as_secs();
    let (verdict, rationale, help) = match driven.ending {
        Ending::CpuLimit => (
            Verdict::TimeLimit,
            format!("still computing after {cpu} s of processor time"),
            "look for a loop that never ends, or for work that is done again and again",
        ),
        Ending::WallLimit => (
            Verdict::TimeLimit,
            format!("still waiting after {} s", limits.wall.as_secs()),
            "look for a thread that waits for something that never comes",
        ),
        Ending::Flooded => (
            Verdict::TimeLimit,
            format!("stopped after printing more than {} MiB", 4 * limits.output / (1 << 20)),
            "look for a loop that prints and never ends",
        ),
        Ending::Signaled(signal) => (
            Verdict::Crashed,
            format!("the process was ended by signal {signal}{}", crash_words(&driven.output)),
            "look for endless recursion, or for a queue that grows until the memory is used up",
        ),
        Ending::Exited(code) => (
            Verdict::ExitedEarly,
            format!("the process ended with exit code {code} before the test was over"),
            "only the end of the test counts: remove what ends the process, such as `process::exit`",
        ),
        Ending::Finished => (
            Verdict::ExitedEarly,
            "the test's report is not complete".to_owned(),
            "only the end of the test counts: remove what writes to the test's own output",
        ),
    };
    CaseResult::Failed(Box::new(CaseFailure {
        verdict,
        rationale,
        help: Some(help.to_owned()),
        finding: None,
        output: driven.output.clone(),
    }))
}

/// What the standard library says before it gives up.
fn crash_words(output: &str) -> &'static str {
    if output.contains("has overflowed its stack") {
        ": the stack overflowed"
    } else if output.contains("memory allocation of") {
        ": the memory was used up"
    } else {
        ""
    }
}
