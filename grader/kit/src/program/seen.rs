//! What the schedules so far have shown: each distinct run once, and whether it is enough.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use check_record::finding::ABORTS;
use check_record::{Answer, Block, BlockKind, FindingKind, Run, RunEnd};

use crate::session::Session;
use crate::simulated;

/// Steps and time after which no further schedule is begun.
const STEPS: u64 = 3_000_000;
const TIME: Duration = Duration::from_secs(4);
/// Drawn schedules that could not go on, after which the program is known well enough: each leaves behind what
/// its threads held.
const STOPPED: u32 = 200;
/// A queue that is a finding of its own.
const LONG_QUEUE: u64 = 1_000_000;

pub(super) struct Seen<'a> {
    session: &'a Session,
    started: Instant,
    runs: Vec<Run>,
    /// How often each of them was seen among the systematic schedules.
    walked: Vec<u32>,
    known: HashMap<String, usize>,
    steps: u64,
    stopped: u32,
}

impl<'a> Seen<'a> {
    pub fn new(session: &'a Session) -> Self {
        Self {
            session,
            started: Instant::now(),
            runs: Vec::new(),
            walked: Vec::new(),
            known: HashMap::new(),
            steps: 0,
            stopped: 0,
        }
    }

    /// Takes a run in; whether another one may follow. What is new is reported at once, so that it is known
    /// even if a later run ends the process.
    pub fn take(&mut self, run: Run, systematic: bool) -> bool {
        self.steps += run.trace.steps;
        self.stopped += u32::from(run.end == RunEnd::Stopped && !exited(&run) && !systematic);
        let over = is_costly(&run);
        let key = simulated::fingerprint(&run);
        let index = *self.known.entry(key).or_insert(self.runs.len());
        if let Some(seen) = self.runs.get_mut(index) {
            seen.schedules += 1;
            if run.trace.peak_queue() > seen.trace.peak_queue() {
                seen.trace = run.trace;
            }
        } else {
            self.session
                .answer(&Answer::Block(block(vec![run.clone()], false)));
            self.runs.push(run);
            self.walked.push(0);
        }
        self.walked[index] += u32::from(systematic);
        !over && self.has_time()
    }

    /// Whether another schedule may be begun.
    pub fn has_time(&self) -> bool {
        self.stopped < STOPPED && self.steps < STEPS && self.started.elapsed() < TIME
    }

    /// The run to tell as a sequence: one that did not come to its end, else one with a finding, else any.
    pub fn telling(&mut self) -> Option<&mut Run> {
        let worth = |run: &Run| match run.end {
            RunEnd::Stopped if !exited(run) => 0,
            RunEnd::Panicked { .. } => 1,
            _ if !run.findings.is_empty() && !exited(run) => 2,
            _ => 3,
        };
        self.runs.iter_mut().min_by_key(|run| worth(run))
    }

    /// Everything, counted. Where all schedules were tried, those that were only drawn were among them.
    pub fn into_block(mut self, exhaustive: bool) -> Block {
        if exhaustive {
            for (run, walked) in self.runs.iter_mut().zip(&self.walked) {
                run.schedules = (*walked).max(1);
            }
        }
        block(self.runs, exhaustive)
    }
}

fn block(runs: Vec<Run>, exhaustive: bool) -> Block {
    Block {
        kind: BlockKind::Explore,
        runs,
        exhaustive,
    }
}

/// Whether the program ended itself, which is no fault of a program.
fn exited(run: &Run) -> bool {
    run.findings
        .iter()
        .any(|finding| finding.kind == FindingKind::ExitedEarly && finding.label != ABORTS)
}

/// Whether to tell a run as it was: others like it would take long, too.
pub(super) fn takes_long(run: &Run) -> bool {
    const STEPS: u64 = 100_000;
    const THREADS: u64 = 200;
    is_costly(run) || run.trace.steps > STEPS || run.trace.threads_spawned > THREADS
}

/// Whether the run took all that a run may take, so that another one tells no more.
fn is_costly(run: &Run) -> bool {
    let costly = |kind| {
        matches!(
            kind,
            FindingKind::TimeLimit
                | FindingKind::BusyWait
                | FindingKind::ResourceLimit
                | FindingKind::UnboundedQueue
        )
    };
    let kinds = || run.findings.iter().map(|finding| finding.kind);
    // Without a finding it died.
    run.end == RunEnd::Stopped && (run.findings.is_empty() || kinds().any(costly))
        || run.trace.peak_queue() >= LONG_QUEUE
}
