//! Each schedule in a process of its own: for programs with statics that a run leaves as it changed them,
//! and for programs that end their process.

use check_record::{Block, Record, Run, RunEnd, Trace, Value};

use super::seen::Seen;
use crate::session::Session;

/// Set by the grader.
const VARIABLE: &str = "CHECK_ISOLATED";

pub(super) fn wanted() -> bool {
    cfg!(unix) && std::env::var_os(VARIABLE).is_some()
}

/// Drawn schedules only: what a systematic one learns is lost with its process.
pub(super) fn explore(session: &'static Session, body: &dyn Fn()) -> Block {
    let order = session.order();
    let mut seen = Seen::new(session);
    if let Some(seed) = order.replay {
        seen.take(run(session, seed, true, body), false);
        return seen.into_block(false);
    }
    (0..u64::from(order.schedules))
        .map(|number| order.seed.wrapping_add(number))
        .all(|seed| seen.take(run(session, seed, false, body), false));
    if let Some(told) = seen.telling()
        && !is_dead(told)
    {
        told.chart = run(session, told.seed, true, body).chart;
    }
    seen.into_block(false)
}

/// Whether the run took its process with it.
fn is_dead(run: &Run) -> bool {
    run.end == RunEnd::Stopped && run.findings.is_empty()
}

/// One schedule in a copy of this process, which has run nothing of the program yet.
#[cfg(unix)]
fn run(session: &'static Session, seed: u64, chart: bool, body: &dyn Fn()) -> Run {
    use std::fs::File;
    use std::io::{Read, Write};

    use nix::sys::wait::{WaitStatus, waitpid};
    use nix::unistd::{ForkResult, fork, pipe};

    let (read, write) = pipe().expect("a process may have a pipe");
    #[expect(unsafe_code, reason = "nothing else copies what a run changes")]
    // SAFETY: this process has one thread until here, so nothing is held by another one.
    let forked = unsafe { fork() }.expect("a process may have a child");
    match forked {
        ForkResult::Child => {
            drop(read);
            super::input::open();
            crate::watchdog::start(session);
            let run = super::one(session, seed, chart, body);
            super::output::flush();
            let json = serde_json::to_vec(&run).expect("runs are plain data");
            let told = File::from(write).write_all(&json);
            #[expect(
                clippy::disallowed_methods,
                reason = "the copy has no caller to return to"
            )]
            std::process::exit(i32::from(told.is_err()))
        }
        ForkResult::Parent { child } => {
            drop(write);
            let mut json = Vec::new();
            // What is missing shows below.
            let _ = File::from(read).read_to_end(&mut json);
            let status = waitpid(child, None);
            serde_json::from_slice(&json).unwrap_or_else(|_| match status {
                Ok(WaitStatus::Signaled(_, signal, _)) => died(seed, "signal", signal as i32),
                Ok(WaitStatus::Exited(_, code)) => died(seed, "exit", code),
                _ => died(seed, "exit", -1),
            })
        }
    }
}

#[cfg(not(unix))]
fn run(session: &'static Session, seed: u64, chart: bool, body: &dyn Fn()) -> Run {
    super::one(session, seed, chart, body)
}

/// A run that took its process with it.
#[cfg(unix)]
fn died(seed: u64, how: &str, number: i32) -> Run {
    Run {
        schedules: 1,
        seed,
        records: vec![Record {
            line: 0,
            value: Value::Json(serde_json::json!({ how: number }).to_string()),
        }],
        end: RunEnd::Stopped,
        findings: Vec::new(),
        trace: Trace::default(),
        chart: None,
    }
}
