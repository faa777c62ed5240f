//! One test case in one world: driven with the submission, judged with the reference.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;
use check_record::{
    Block, BlockKind, Failure, Finding, FindingKind, Mode, Named, Order, Record, RunEnd, World,
};

use super::cases::Case;
use super::channel;
use super::combine::{CaseFailure, CaseResult};
use super::drive;
use super::early::early;
use super::evidence::{Asked, Reported, reported};
use super::failure::explained;
use super::judge::Judge;
use super::seen::Seen;
use crate::course::Manifest;
use crate::process::Limits;
use crate::report::Verdict;
use crate::toolchain::Rustc;

/// CPU time without any simulated operation after which a test counts as stuck. Honest code may compute for
/// half a second between two messages, and on a busy machine the same work takes more of it.
const STUCK_MILLIS: u64 = 1_000;
/// The same for the further tests of a submission of which one was stuck: the answer is known by then.
const STUCK_AGAIN_MILLIS: u64 = 100;
/// Scheduling points of one schedule.
const MAX_STEPS: u64 = 200_000;

/// What the cases of one submission share.
pub struct Bench<'a> {
    pub rustc: &'a Rustc,
    pub manifest: &'a Manifest,
    pub source: &'a str,
    /// Without a judge the tests decide for themselves.
    pub judge: Option<&'a Judge>,
    /// Draws inputs and schedules.
    pub seed: u64,
    /// Only this schedule is wanted, told shortly and with its chart.
    pub replay: Option<u64>,
    /// What the source calls the things that it makes.
    pub names: Vec<Named>,
    pub found: Found,
}

/// What the cases of one submission find out for each other.
#[derive(Default)]
pub struct Found {
    /// Whether one of them ran on without end.
    stuck: AtomicBool,
    /// What the judge has accepted: the records of each case's runs.
    accepted: Mutex<HashMap<String, Vec<Vec<Record>>>>,
    /// The virtual time that each of those cases took.
    waited: Mutex<HashMap<String, Duration>>,
}

impl Bench<'_> {
    /// The same for another seed, with nothing found out yet.
    #[must_use]
    pub fn anew(&self, seed: u64) -> Self {
        Self {
            names: self.names.clone(),
            seed,
            found: Found::default(),
            ..*self
        }
    }

    /// Runs one case of a test program in the world that the program was built for.
    pub fn run(&self, case: &Case, world: World, program: &Path) -> Result<CaseResult> {
        let manifest = self.manifest;
        let judge = self.judge;
        let stuck_before = self.found.stuck.load(Ordering::Relaxed);
        let order = |mode, blocks, replay| Order {
            nonce: channel::nonce(),
            mode,
            world,
            seed: self.seed,
            schedules: manifest.schedules,
            replay,
            names: if mode == Mode::Judge {
                Vec::new()
            } else {
                self.names.clone()
            },
            max_steps: MAX_STEPS,
            stuck_millis: if stuck_before {
                STUCK_AGAIN_MILLIS
            } else {
                STUCK_MILLIS
            },
            blocks,
            faults: manifest.faults.clone(),
        };
        let mode = if judge.is_some() {
            Mode::Drive
        } else {
            Mode::Plain
        };
        let limits = drive::limits(manifest.timeout_seconds);
        if world == World::Native
            && let Some(asleep) = self.asleep(case, &limits)
        {
            return Ok(asleep);
        }
        let drive = |replay| {
            let order = order(mode, Vec::new(), replay);
            drive::run(self.rustc, program, &case.path, &order, &limits)
        };
        let asked = |replay: Option<u64>| Asked {
            world,
            schedules: manifest.schedules,
            replay: replay.is_some(),
        };
        let driven = drive(self.replay)?;
        let mut seen = Seen::default();
        let failures = match (judge, reported(&driven.answers, asked(self.replay))) {
            (Some(_), Reported::Block(block)) if self.is_known(case, &block) => Vec::new(),
            (Some(judge), Reported::Block(block)) => {
                seen = Seen::of(&block);
                let order = order(Mode::Judge, vec![block], None);
                let failures = judge.decide(self.rustc, case, &order, manifest.timeout_seconds)?;
                if failures.is_empty() {
                    self.learn(case, order.blocks);
                }
                failures
            }
            (None, Reported::Judged(failures)) => failures,
            _ => return Ok(early(&driven, &limits)),
        };
        Ok(match failures.into_iter().next() {
            None => CaseResult::Passed(Box::new(seen)),
            Some(mut failure) => {
                if failure.finding.as_ref().is_some_and(is_stuck) {
                    self.found.stuck.store(true, Ordering::Relaxed);
                }
                let mut output = driven.output;
                if let Some(seed) = self.unclear(&failure, world) {
                    let again = drive(Some(seed))?;
                    if let Reported::Block(block) = reported(&again.answers, asked(Some(seed))) {
                        failure.chart = Seen::of(&block).chart;
                        output = again.output;
                    }
                }
                CaseResult::Failed(Box::new(explained(failure, self.source, output)))
            }
        })
    }

    /// A wrong value says nothing of how it came about: the schedule to look at for that. Every such failure is
    /// looked at: which came first is a matter of chance, and the report must not be.
    fn unclear(&self, failure: &Failure, world: World) -> Option<u64> {
        let seed = failure.seed.filter(|_| world == World::Simulated)?;
        let finding = failure.finding.as_ref();
        let stuck = finding.is_some_and(|finding| finding.kind == FindingKind::TimeLimit);
        (self.judge.is_some() && failure.chart.is_none() && !stuck).then_some(seed)
    }

    /// Virtual time tells beforehand which test would only be waited for, to its deadline.
    fn asleep(&self, case: &Case, limits: &Limits) -> Option<CaseResult> {
        let waited = guard(&self.found.waited);
        let waited = *waited.get(&case.path)?;
        (waited > limits.wall).then(|| {
            CaseResult::Failed(Box::new(CaseFailure {
                verdict: Verdict::TimeLimit,
                rationale: format!(
                    "sleeps and waits for {} s in all, and may take {} s",
                    waited.as_secs(),
                    limits.wall.as_secs()
                ),
                help: Some("wait for what is to come, and not for a fixed time".to_owned()),
                finding: None,
                output: String::new(),
                always: false,
                seed: None,
                chart: None,
            }))
        })
    }

    /// Whether real threads reported the very records of this test that its judge has accepted already:
    /// it is asked once. A run that panicked or stopped is always judged.
    fn is_known(&self, case: &Case, block: &Block) -> bool {
        let accepted = guard(&self.found.accepted);
        let known = accepted.get(&case.path).map_or(&[][..], Vec::as_slice);
        block.kind == BlockKind::Native
            && !block.runs.is_empty()
            && block
                .runs
                .iter()
                .all(|run| run.end == RunEnd::Finished && known.contains(&run.records))
    }

    fn learn(&self, case: &Case, blocks: Vec<Block>) {
        let runs = blocks.iter().flat_map(|block| &block.runs);
        if let Some(nanos) = runs.map(|run| run.trace.virtual_nanos).max() {
            guard(&self.found.waited).insert(case.path.clone(), Duration::from_nanos(nanos));
        }
        let records = blocks
            .into_iter()
            .flat_map(|block| block.runs)
            .map(|run| run.records);
        guard(&self.found.accepted)
            .entry(case.path.clone())
            .or_default()
            .extend(records);
    }
}

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the code ran on without any operation that the simulation sees: whatever else takes too long has
/// a seed.
pub(super) fn is_stuck(finding: &Finding) -> bool {
    finding.kind == FindingKind::TimeLimit && finding.seed.is_none()
}
