//! The blocks that a test is made of: where a closure runs, and how often.

use check_record::{Answer, BlockKind, Mode, World};

use crate::session::{self, Session};
use crate::{judge, plain, runs};

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

fn run(session: &'static Session, kind: BlockKind, body: &dyn Fn()) {
    session.enter_block();
    #[cfg(feature = "simulated")]
    if kind == BlockKind::Explore && session.under_grader() {
        crate::watchdog::start(session);
    }
    match session.mode() {
        Mode::Drive => {
            let block = runs::of(session, kind, body);
            session.finish(&[Answer::Block(block)]);
        }
        Mode::Judge => {
            let answer = judge::decide(session, kind, body);
            session.finish(&[answer]);
        }
        Mode::Plain => plain::assert(session, kind, body),
    }
}
