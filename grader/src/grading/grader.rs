//! The grader: from a submission to its report, by way of the verdicts that are known already.

use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::time::Instant;

use anyhow::Result;
use check_record::Finding;

use super::cases::Case;
use super::combine::CaseResult;
use super::depth::Depth;
use super::flow::{Grading, Step};
use super::judge::Judge;
use super::made::Made;
use super::one_case::{Bench, Found};
use super::workspace::Workspace;
use crate::build::{Tools, prebuilt};
use crate::course::Exercise;
use crate::course::exercise::Hidden;
use crate::digest::Digest;
use crate::events::{Event, Events};
use crate::intake::Intake;
use crate::names;
use crate::policy;
use crate::process::isolation;
use crate::report::{Report, Verdict};
use crate::store::Verdicts;

/// A submission's seed is below this: learners type it.
const SEEDS: u64 = 1_000_000;
/// From one round's seed to the next one's: rounds far apart share no schedules.
const STRIDE: u64 = 104_729;

/// Grades exercises: tools, the places where things are kept, and who is told.
pub struct Grader<'a> {
    pub tools: Tools,
    /// Where builds and known verdicts are kept.
    pub store: PathBuf,
    /// Whether verdicts that are known may be given again without grading.
    pub remembers: bool,
    pub events: Events<'a>,
    /// Threads that run an exercise's tests.
    pub workers: usize,
}

/// One submission to grade.
pub struct Task<'a> {
    pub exercise: &'a Exercise,
    pub intake: Intake,
    /// Whether the same file will be edited and graded again and again, so that the build's state is
    /// worth keeping. The first such build costs half as much again.
    pub again: bool,
    pub depth: Depth,
}

impl Grader<'_> {
    /// Grades one submission. The submission's faults are in the report; an error is the course's or the
    /// machine's.
    pub fn grade(&self, task: &Task<'_>) -> Result<Report> {
        let slug = task.exercise.slug.as_str();
        let started = Instant::now();
        (self.events)(&Event::Started { slug });
        let report = match &task.intake {
            Intake::Denied(why) => denied(task, why.clone(), Vec::new()),
            Intake::Source(source) => {
                let refused = policy::of(source, &task.exercise.manifest.allow);
                if !refused.is_empty() {
                    let report = denied(task, policy::reason(&refused), refused);
                    (self.events)(&Event::Finished { report: &report });
                    return Ok(report);
                }
                let key = self.key(task.exercise, source)?;
                let verdicts = Verdicts::new(&self.store.join("verdicts"));
                let known = self.remembers.then(|| verdicts.get(&key, slug)).flatten();
                if let Some(report) = known {
                    report
                } else {
                    let mut report = self.grade_source(task, source)?;
                    report.seconds = started.elapsed().as_secs_f64();
                    if task.depth == Depth::Whole {
                        // A verdict that cannot be kept is only slower to give again.
                        let _ = verdicts.put(&key, &report);
                    }
                    report
                }
            }
        };
        (self.events)(&Event::Finished { report: &report });
        Ok(report)
    }

    fn grade_source(&self, task: &Task<'_>, source: &str) -> Result<Report> {
        let mut report =
            Report::not_run(task.exercise.slug.as_str(), &task.exercise.manifest.points);
        self.prepared(task, source, None, |grading, bench| {
            grading.run(source, bench, &mut report)
        })?;
        Ok(report)
    }

    /// Runs one schedule of the wanted cases, in the simulation alone. Nothing of it is kept.
    pub fn replay(
        &self,
        task: &Task<'_>,
        source: &str,
        seed: u64,
        wanted: &dyn Fn(&Case) -> bool,
    ) -> Step<Vec<(Case, CaseResult)>> {
        let refused = policy::of(source, &task.exercise.manifest.allow);
        if !refused.is_empty() {
            return Ok(Err(policy::reason(&refused)));
        }
        self.prepared(task, source, Some(seed), |grading, bench| {
            grading.replay(source, bench, wanted)
        })
    }

    /// Grades one source again and again, against one build: each round draws other inputs and other
    /// schedules, the first one those of `grade`. Nothing of it is kept. `told` hears each round's seed and
    /// report.
    pub fn repeat(
        &self,
        task: &Task<'_>,
        source: &str,
        rounds: impl IntoIterator<Item = u32>,
        mut told: impl FnMut(u64, &Report),
    ) -> Result<()> {
        let manifest = &task.exercise.manifest;
        let refused = policy::of(source, &manifest.allow);
        if !refused.is_empty() {
            let report = denied(task, policy::reason(&refused), refused);
            rounds.into_iter().for_each(|_| told(0, &report));
            return Ok(());
        }
        self.prepared(task, source, None, |grading, bench| {
            for round in rounds {
                let bench = bench.anew((bench.seed + u64::from(round) * STRIDE) % SEEDS);
                let mut report = Report::not_run(task.exercise.slug.as_str(), &manifest.points);
                grading.run(source, &bench, &mut report)?;
                told(bench.seed, &report);
            }
            Ok(())
        })
    }

    /// Calls `f` with everything that running a source's tests takes.
    fn prepared<R>(
        &self,
        task: &Task<'_>,
        source: &str,
        replay: Option<u64>,
        f: impl FnOnce(&Grading<'_>, &Bench<'_>) -> Result<R>,
    ) -> Result<R> {
        let exercise = task.exercise;
        let slug = exercise.slug.as_str();
        let hidden = exercise.hidden();
        let judge = hidden
            .as_ref()
            .map(|hidden| self.judge(exercise, hidden))
            .transpose()?;
        (self.events)(&Event::Compiling { slug });
        let workspace = if task.again {
            Workspace::kept(&self.store.join("work"), slug)?
        } else {
            Workspace::fresh(&self.store.join("scratch"))?
        };
        let mut digest = Digest::new();
        digest.text(source);
        let bench = Bench {
            rustc: &self.tools.rustc,
            manifest: &exercise.manifest,
            source,
            judge: judge.as_ref(),
            // Inputs differ from submission to submission, and are the same whenever one is graded again.
            // People type it: it need not be long.
            seed: digest.number() % SEEDS,
            replay,
            names: names::of(source),
            found: Found::default(),
        };
        let grading = Grading {
            tools: &self.tools,
            events: self.events,
            workers: self.workers,
            depth: task.depth,
            exercise,
            hidden: hidden.as_ref(),
            judge: judge.as_ref(),
            workspace,
            building: AtomicU64::new(0),
            libraries: Made::default(),
            programs: Made::default(),
            refusals: Made::default(),
            words: Made::default(),
        };
        f(&grading, &bench)
    }

    /// The judge of an exercise, built now if its hidden half or the kit changed.
    pub fn judge(&self, exercise: &Exercise, hidden: &Hidden) -> Result<Judge> {
        let mut digest = Digest::new();
        hidden_half(&mut digest, exercise, hidden)?;
        digest.text(&self.tools.kit.digest);
        digest.text(prebuilt::VERSION);
        let key = digest.finish();
        let slug = exercise.slug.as_str();
        let dir = self
            .store
            .join("judge")
            .join(format!("{slug}-{}", &key[..16]));
        Judge::ready(&self.tools, exercise, hidden, &dir, || {
            (self.events)(&Event::BuildingJudge { slug });
        })
    }

    /// Everything that a verdict depends on.
    fn key(&self, exercise: &Exercise, source: &str) -> Result<String> {
        let mut digest = Digest::new();
        digest.text(source);
        digest.text(&self.tools.kit.digest);
        digest.text(env!("CARGO_PKG_VERSION"));
        digest.text(&own_build());
        // What was found under fewer layers is not what this run would vouch for.
        for layer in isolation::in_force() {
            digest.text(layer.name());
        }
        digest.file(&exercise.dir.join("exercise.toml"))?;
        digest.file(&exercise.public_tests())?;
        if let Some(hidden) = exercise.hidden() {
            hidden_half(&mut digest, exercise, &hidden)?;
        }
        Ok(digest.finish())
    }
}

/// The report on what is not even compiled.
fn denied(task: &Task<'_>, why: String, findings: Vec<Finding>) -> Report {
    let slug = task.exercise.slug.as_str();
    Report {
        verdict: Verdict::Denied,
        reason: Some(why),
        findings,
        ..Report::not_run(slug, &task.exercise.manifest.points)
    }
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
    metadata.map_or_else(
        |_| String::new(),
        |metadata| format!("{} {:?}", metadata.len(), metadata.modified().ok()),
    )
}
