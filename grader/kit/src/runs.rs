//! Running a block: once with real threads, or under many schedules.

use std::panic::{AssertUnwindSafe, catch_unwind};

use check_record::{Block, BlockKind, Run};

use crate::session::{self, Session};

/// The distinct runs of a block, in the order in which they were first seen.
pub(crate) fn of(session: &Session, kind: BlockKind, body: &dyn Fn()) -> Block {
    match kind {
        BlockKind::Native => Block {
            kind,
            runs: vec![native(body)],
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

/// One run with real threads.
pub(crate) fn native(body: &dyn Fn()) -> Run {
    let outcome = catch_unwind(AssertUnwindSafe(body));
    let end = match outcome {
        Ok(()) => check_record::RunEnd::Finished,
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
