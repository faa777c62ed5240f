//! One run: one schedule of one body.

use real_std::panic::{AssertUnwindSafe, Location, PanicHookInfo};
use real_std::sync::Mutex;
use real_std::sync::atomic::{AtomicU64, Ordering};

use check_record::{Chart, Finding, RunEnd, Trace};

use super::Settings;
use crate::engine::choice::{Chooser, Exceptions};
use crate::engine::footprint::Footprint;
use crate::engine::run::{Run, Stop};
use crate::engine::threads::{self, Spawn};
use crate::engine::{At, context, drive, fiber, held, panics};
use crate::panic::catch_unwind;

/// What one run showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The number that replays the schedule.
    pub seed: u64,
    pub end: RunEnd,
    pub findings: Vec<Finding>,
    pub trace: Trace,
    /// The run as a sequence, where the settings ask for it.
    pub chart: Option<Chart>,
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
    let order = Order {
        settings,
        chooser: settings.chooser(),
        exceptions: false,
        at: Location::caller(),
    };
    run_ordered(order, body).report
}

/// What `body` is run under.
pub(super) struct Order<'a> {
    pub settings: &'a Settings,
    pub chooser: Chooser,
    /// Whether to tell the choices that were not the usual ones.
    pub exceptions: bool,
    /// Where the run was asked for.
    pub at: At,
}

/// What is left of a run.
pub(super) struct Outcome {
    pub report: Report,
    pub chooser: Chooser,
    /// What the last stretch touched.
    pub stretch: Footprint,
    pub exceptions: Exceptions,
    /// Whether it was ended because an equal one was seen before.
    pub redundant: bool,
}

/// As [`run`], with a way to choose that goes on from run to run.
pub(super) fn run_ordered(order: Order<'_>, body: &dyn Fn()) -> Outcome {
    assert!(
        !context::is_active(),
        "a simulated run cannot start another one"
    );
    let _turn = held(&TURN);
    let id = RUNS.fetch_add(1, Ordering::Relaxed);
    let mut run = Run::new(id, order.settings, order.chooser);
    run.exceptions = order.exceptions.then(Exceptions::default);
    context::replace(Some(Box::new(run)));
    let main = Spawn {
        name: Some("main".to_owned()),
        stack_size: None,
        scope: None,
        at: order.at,
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
    Outcome {
        report,
        redundant: matches!(run.stop, Some(Stop::Redundant)),
        exceptions: run.exceptions.unwrap_or_default(),
        stretch: run.stretch,
        chooser: run.chooser,
    }
}

/// Whether the caller runs inside a simulated run.
pub fn is_active() -> bool {
    context::is_active()
}

/// What the run has done so far; outside of one, nothing.
pub fn trace() -> Trace {
    context::try_with(|run| {
        run.map(|run| {
            run.touch_world();
            run.trace()
        })
    })
    .unwrap_or_default()
}

/// Keeps a panic's message and place for the current simulated thread.
///
/// Meant for the process's panic hook. Without it panics still reach `join` and poison locks, but
/// have no places.
pub fn note_panic(info: &PanicHookInfo<'_>) {
    panics::note(info);
}
