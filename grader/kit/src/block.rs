//! The blocks that a test is made of: where a closure runs, and how often.

use check_record::{Block, BlockKind, Mode, Run, World};

use crate::session::{self, Session};
use crate::{judge, plain};

/// Runs `body` in the simulation, under many schedules.
///
/// In the native world this does nothing: what is asked here may need virtual time.
pub fn explore(body: impl Fn()) {
    let session = session::current();
    if session.world() == World::Simulated {
        run(session, BlockKind::Explore, &body);
    }
}

/// Runs `body` once, with real threads, under the process's deadline.
///
/// In the simulated world the grader skips it. Plain `cargo test` there runs it under one schedule, so
/// that the test can fail wherever it is run.
pub fn native(body: impl Fn()) {
    let session = session::current();
    match (session.world(), session.under_grader()) {
        (World::Native, _) => run(session, BlockKind::Native, &body),
        (World::Simulated, false) => plain::once(&body),
        (World::Simulated, true) => {}
    }
}

/// Runs `body` in both worlds: many schedules first, then real threads.
pub fn everywhere(body: impl Fn()) {
    let session = session::current();
    let kind = match session.world() {
        World::Simulated => BlockKind::Explore,
        World::Native => BlockKind::Native,
    };
    run(session, kind, &body);
}

fn run(session: &Session, kind: BlockKind, body: &dyn Fn()) {
    session.enter_block();
    match session.mode() {
        Mode::Drive => {
            let runs = runs_of(session, kind, body);
            session.finish(&[session::block(Block { kind, runs })]);
        }
        Mode::Judge => {
            let answer = judge::decide(session, kind, body);
            session.finish(&[answer]);
        }
        Mode::Plain => plain::assert(session, kind, body),
    }
}

/// The distinct runs of a block, in the order in which they were first seen.
pub(crate) fn runs_of(session: &Session, kind: BlockKind, body: &dyn Fn()) -> Vec<Run> {
    match kind {
        BlockKind::Native => vec![native_run(body)],
        #[cfg(feature = "simulated")]
        BlockKind::Explore => crate::simulated::explore(session, body),
        #[cfg(not(feature = "simulated"))]
        BlockKind::Explore => {
            let _ = session;
            Vec::new()
        }
    }
}

/// One run with real threads.
pub(crate) fn native_run(body: &dyn Fn()) -> Run {
    use std::panic::{AssertUnwindSafe, catch_unwind};

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
    }
}
