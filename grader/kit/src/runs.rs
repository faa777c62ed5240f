//! Running a block: some times with real threads, or under many schedules.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use check_record::{Block, BlockKind, Run, RunEnd};

use crate::session::{self, Session};
use crate::usage;

/// How often a block runs with real threads, in one process: the simulation puts statics back before each run, so
/// only here it shows who is right at the first call alone.
const NATIVE_RUNS: u32 = 5;
/// CPU time after which it does not run again, and time in all: what computes or waits for long has limits to keep.
const LONG: Duration = Duration::from_millis(500);
const LONG_IN_ALL: Duration = Duration::from_secs(1);

/// The distinct runs of a block, in the order in which they were first seen.
pub(crate) fn of(session: &Session, kind: BlockKind, body: &dyn Fn()) -> Block {
    match kind {
        BlockKind::Native => Block {
            kind,
            runs: natives(body),
            exhaustive: false,
        },
        #[cfg(feature = "simulated")]
        BlockKind::Explore => crate::simulated::explore(session, body),
        #[cfg(not(feature = "simulated"))]
        BlockKind::Explore => {
            let _ = session;
            Block {
                kind,
                runs: Vec::new(),
                exhaustive: false,
            }
        }
    }
}

/// The distinct runs with real threads; one that does not come to its end is the last.
fn natives(body: &dyn Fn()) -> Vec<Run> {
    let started = Instant::now();
    let mut runs: Vec<Run> = Vec::new();
    for _ in 0..NATIVE_RUNS {
        let run = native(body);
        let ended = run.end != RunEnd::Finished;
        let like = |known: &&mut Run| known.end == run.end && known.records == run.records;
        match runs.iter_mut().find(like) {
            Some(known) => known.schedules += 1,
            None => runs.push(run),
        }
        if ended || usage::cpu_time() > LONG || started.elapsed() > LONG_IN_ALL {
            break;
        }
    }
    runs
}

/// One run with real threads.
pub(crate) fn native(body: &dyn Fn()) -> Run {
    let outcome = catch_unwind(AssertUnwindSafe(body));
    let end = match outcome {
        Ok(()) => RunEnd::Finished,
        Err(payload) => {
            // Dropping a payload may run the submission's code, once more and outside `catch_unwind`.
            std::mem::forget(payload);
            crate::hook::last_panic()
        }
    };
    Run {
        schedules: 1,
        seed: 0,
        records: session::take_records(),
        end,
        findings: Vec::new(),
        trace: check_record::Trace::default(),
        chart: None,
    }
}
