//! The same fault with fewer switches: what is left of a schedule is what matters.
//!
//! Delta debugging over the choices that were not the usual ones (Zeller, Hildebrandt: "Simplifying and
//! Isolating Failure-Inducing Input", 2002), within a budget.

use real_std::panic::Location;

use super::explorer::{SYSTEMATIC, walk};
use super::once::{Order, Outcome, run_ordered};
use super::{Report, Settings, Strategy};
use crate::engine::At;
use crate::engine::choice::{Chooser, Exceptions, Script};

/// Runs that may be spent on one schedule.
const TRIALS: u32 = 80;
/// Scheduling points that they may take together.
const STEPS: u64 = 400_000;

/// Systematic schedules have smaller numbers.
const WALKED: u64 = 10_000;

/// A schedule that shows the same as another one, told shortly.
#[derive(Clone, Debug)]
pub struct Short {
    /// The run, with its chart.
    pub report: Report,
    /// Choices in it that are not the usual ones: to go on with the thread that runs.
    pub switches: usize,
}

/// Runs the schedule of the settings' seed, and looks for a shorter one that is the `same`.
///
/// `same` is asked after every run, also after those whose answer does not matter.
#[track_caller]
pub fn shortened(
    settings: &Settings,
    body: &dyn Fn(),
    same: &mut dyn FnMut(&Report) -> bool,
) -> Short {
    let at = Location::caller();
    let first = original(settings, body, same, at);
    if !same(&first.report) {
        // The code does not do the same again: it knows more than its schedule.
        return Short {
            switches: first.exceptions.threads.len(),
            report: first.report,
        };
    }
    let mut kept = first.exceptions;
    let mut trials = Trials {
        settings,
        body,
        at,
        left: TRIALS,
        steps: 0,
    };
    let mut chunk = kept.threads.len();
    let mut start = 0;
    while chunk > 0 && trials.left > 0 {
        let end = (start + chunk).min(kept.threads.len());
        let mut fewer = kept.clone();
        fewer.threads.drain(start..end);
        if same(&trials.run(&fewer)) {
            kept = fewer;
        } else {
            start = end;
        }
        if start >= kept.threads.len() {
            start = 0;
            chunk = if chunk == 1 { 0 } else { chunk.div_ceil(2) };
        }
    }
    // The last run is the one that is told, so that what it prints is printed last, too.
    let charted = Settings {
        chart: true,
        ..settings.clone()
    };
    trials.settings = &charted;
    Short {
        report: trials.run(&kept),
        switches: kept.threads.len(),
    }
}

/// The schedule that is to be shortened.
fn original(
    settings: &Settings,
    body: &dyn Fn(),
    same: &mut dyn FnMut(&Report) -> bool,
    at: At,
) -> Outcome {
    systematic(settings, body, same, at).unwrap_or_else(|| {
        let settings = Settings {
            strategy: match settings.strategy {
                Strategy::Systematic => Strategy::Mixed,
                other => other,
            },
            ..settings.clone()
        };
        let order = Order {
            settings: &settings,
            chooser: settings.chooser(),
            exceptions: true,
            at,
        };
        run_ordered(order, body)
    })
}

/// A systematic schedule, which is found by all those before it; `None` where there is none of that number.
fn systematic(
    settings: &Settings,
    body: &dyn Fn(),
    same: &mut dyn FnMut(&Report) -> bool,
    at: At,
) -> Option<Outcome> {
    let number = settings.seed.checked_sub(SYSTEMATIC)?;
    if number > WALKED {
        return None;
    }
    let mut tree = Box::default();
    for _ in 0..number {
        let walked = walk(settings, tree, at, body);
        same(&walked.outcome.report);
        tree = walked.tree;
        if !tree.goes_on() {
            return None;
        }
    }
    let outcome = walk(settings, tree, at, body).outcome;
    (!outcome.redundant).then_some(outcome)
}

struct Trials<'a> {
    settings: &'a Settings,
    body: &'a dyn Fn(),
    at: At,
    left: u32,
    steps: u64,
}

impl Trials<'_> {
    fn run(&mut self, exceptions: &Exceptions) -> Report {
        let order = Order {
            settings: self.settings,
            chooser: Chooser::Script(Script::new(exceptions)),
            exceptions: false,
            at: self.at,
        };
        let report = run_ordered(order, self.body).report;
        self.steps += report.trace.steps;
        self.left = if self.steps > STEPS {
            0
        } else {
            self.left.saturating_sub(1)
        };
        report
    }
}
