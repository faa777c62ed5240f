//! Whether the systematic strategy, when it says that it has tried everything, has seen what others see.

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use check_record::RunEnd;
use sim_std::sim::{Explorer, Plan, Settings, Strategy, Tried};

use super::common;
use super::compare::{Outcome, hook};
use super::program::Program;
use super::simulated;

/// Schedules of a program that is worth the time.
const SYSTEMATIC: u32 = 4_000;
/// Drawn ones that must not show anything else.
const DRAWN: u64 = 400;

/// How a run ended, and what each thread saw.
type Seen = (RunEnd, Outcome);

/// What drawn schedules show and systematic ones do not; `None` where the program is too large to try all.
pub fn missed(program: &Arc<Program>) -> Option<Vec<Seen>> {
    hook();
    let logs: RefCell<Arc<Mutex<Outcome>>> = RefCell::default();
    let body = || {
        let fresh = Arc::default();
        *logs.borrow_mut() = Arc::clone(&fresh);
        simulated::execute(program, &fresh, || ());
    };
    let outcome = |end: RunEnd| {
        let log = logs
            .borrow()
            .lock()
            .expect("no panic under the book")
            .clone();
        (end, log)
    };
    // The first run sets the hook, which nobody can who was abandoned in the middle of a panic.
    common::run(0, || ());
    let mut all = HashSet::new();
    let mut explorer = Explorer::new(Plan {
        settings: Settings {
            strategy: Strategy::Systematic,
            ..common::settings(0)
        },
        schedules: 0,
        systematic: SYSTEMATIC,
        systematic_steps: u64::MAX,
    });
    while let Some(tried) = explorer.next(&body) {
        if let Tried::Whole(report) = tried {
            all.insert(format!("{:?}", outcome(report.end)));
        }
    }
    if !explorer.exhaustive() {
        return None;
    }
    let drawn = (0..DRAWN).map(|seed| outcome(common::run(seed, body).end));
    Some(
        drawn
            .filter(|seen| !all.contains(&format!("{seen:?}")))
            .collect(),
    )
}
