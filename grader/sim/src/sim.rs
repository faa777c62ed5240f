//! Runs code under the simulation: one call of [`run`] is one schedule.

use real_std::panic::{AssertUnwindSafe, Location, PanicHookInfo};
use real_std::sync::Mutex;
use real_std::sync::atomic::{AtomicU64, Ordering};

use check_record::{Finding, Place, RunEnd, Trace};

use crate::engine::run::Run;
use crate::engine::threads::{self, Spawn};
use crate::engine::{context, drive, fiber, held, panics, progress};
use crate::panic::catch_unwind;

/// How to choose who runs next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strategy {
    /// Any thread that can run; in every second run some are more likely than others.
    #[default]
    Random,
}

/// What one run is allowed, and which schedule it takes.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The number that replays the schedule.
    pub seed: u64,
    /// Scheduling points that the run may take.
    pub max_steps: u64,
    pub strategy: Strategy,
    /// Which lines may be shown to the learner.
    pub is_submission: fn(&Place) -> bool,
}

impl Settings {
    /// The usual settings for a schedule.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            max_steps: 1_000_000,
            strategy: Strategy::Random,
            is_submission: Place::in_submission,
        }
    }
}

/// What one run showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub end: RunEnd,
    pub findings: Vec<Finding>,
    pub trace: Trace,
}

/// How far all runs of this process have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Scheduling points so far; never falls.
    pub steps: u64,
    /// The submission's line that ran last.
    pub last: Option<Place>,
}

/// Runs are numbered from 1.
static RUNS: AtomicU64 = AtomicU64::new(1);
/// Runs of one process share the program's statics, so they take turns.
static TURN: Mutex<()> = Mutex::new(());

/// Runs `body` as the main thread of one schedule.
///
/// After it has returned, the threads that it left behind go on until they have ended, wait for
/// ever, or have spent a further budget. Those that are left then never go on: their values are
/// leaked, not dropped.
///
/// # Panics
///
/// Inside another run.
#[track_caller]
pub fn run(settings: &Settings, body: &dyn Fn()) -> Report {
    assert!(
        !context::is_active(),
        "a simulated run cannot start another one"
    );
    let _turn = held(&TURN);
    let id = RUNS.fetch_add(1, Ordering::Relaxed);
    context::replace(Some(Box::new(Run::new(id, settings))));
    let main = Spawn {
        name: Some("main".to_owned()),
        stack_size: None,
        scope: None,
        at: Location::caller(),
    };
    let body = threads::body(move || catch_unwind(AssertUnwindSafe(body)).is_err());
    #[expect(
        unsafe_code,
        reason = "the body borrows from the caller of this function"
    )]
    // SAFETY: the run is over when this function returns.
    let body = unsafe { fiber::erase(body) };
    context::with(|run| run.add(main, body)).expect("memory for the first stack");
    drive::drive();
    let mut run = context::replace(None).expect("only this function takes it away");
    let report = run.report();
    drive::abandon(&mut run);
    report
}

/// Whether the caller runs inside a simulated run.
pub fn is_active() -> bool {
    context::is_active()
}

/// What the run has done so far; outside of one, nothing.
pub fn trace() -> Trace {
    context::try_with(|run| run.map(Run::trace)).unwrap_or_default()
}

/// Keeps a panic's message and place for the current simulated thread.
///
/// Meant for the process's panic hook. Without it panics still reach `join` and poison locks, but
/// have no places.
pub fn note_panic(info: &PanicHookInfo<'_>) {
    panics::note(info);
}

/// How far all runs have come; may be called on any OS thread.
pub fn progress() -> Progress {
    Progress {
        steps: progress::steps(),
        last: progress::last().map(Place::from),
    }
}
