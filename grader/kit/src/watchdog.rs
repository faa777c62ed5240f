//! Notices code that runs on without any operation that the simulation sees, such as `loop {}`.
//!
//! CPU time counts, not wall time: on a busy machine a run may stand still for long without being stuck.

use std::time::{Duration, Instant};

use check_record::finding::RUNS_HERE;
use check_record::{
    Answer, Block, BlockKind, Finding, FindingKind, Mode, Place, Related, Run, RunEnd, Trace,
};

use crate::program;
use crate::session::Session;
use crate::stack::{Stack, Thread};
use crate::usage::cpu_time;

const LOOK_EVERY: Duration = Duration::from_millis(20);
/// A whole program that does nothing for so long, and takes no more processor time than this meanwhile, waits
/// for the system. Tests have deadlines of their own.
const ASLEEP: Duration = Duration::from_secs(10);
const AWAKE: Duration = Duration::from_millis(50);
/// So many callers of the line that runs are shown.
const CALLERS: usize = 3;

/// Starts the thread that looks. A judge runs trusted code and needs none.
pub(crate) fn start(session: &'static Session) {
    if session.mode() == Mode::Judge {
        return;
    }
    let limit = Duration::from_millis(session.order().stuck_millis);
    let watched = Thread::current();
    let started = std::thread::Builder::new()
        .name("watchdog".into())
        .spawn(move || watch(session, limit, watched));
    // Without it the grader's own CPU limit ends the process, with less to say.
    drop(started);
}

fn watch(session: &Session, limit: Duration, watched: Thread) {
    let mut steps = None;
    let mut since = cpu_time();
    let mut asleep_since = Instant::now();
    loop {
        std::thread::sleep(LOOK_EVERY);
        if session.is_over() {
            return;
        }
        program::output::bound();
        let progress = sim_std::sim::progress();
        let now = cpu_time();
        // A schedule without any operation is over, too, when the next has begun.
        let seen = Some((progress.steps, program::seed()));
        if steps != seen {
            steps = seen;
            since = now;
            asleep_since = Instant::now();
        } else if program::is_here()
            && asleep_since.elapsed() > ASLEEP
            && now.saturating_sub(since) < AWAKE
        {
            let stack = watched.stack(program::is_submission());
            report_stuck(session, asleep(progress.last, stack));
        } else if now.saturating_sub(since) > limit {
            report_stuck(
                session,
                finding(progress.last, watched.stack(program::is_submission())),
            );
        }
    }
}

/// What is said of a thread that runs on and on: after which line, or where.
pub(crate) fn finding(last: Option<Place>, stack: Option<Stack>) -> Finding {
    let finding = Finding {
        kind: FindingKind::TimeLimit,
        label: "the last line at which anything happened".into(),
        message: match &last {
            Some(place) => format!("a thread runs on and on without sending, receiving or waiting, after {place}"),
            None => "a thread runs on and on without sending, receiving or waiting".into(),
        },
        help: "look for a loop whose condition never changes; a loop that waits for a message should call `recv`"
            .into(),
        place: last,
        related: Vec::new(),
        seed: program::seed(),
    };
    let Some(Stack(mut lines)) = stack else {
        return finding;
    };
    let callers = lines.split_off(1.min(lines.len()));
    Finding {
        label: RUNS_HERE.to_owned(),
        message: "a thread runs on and on without sending, receiving or waiting".to_owned(),
        place: lines.pop(),
        related: callers
            .into_iter()
            .take(CALLERS)
            .map(|place| Related {
                place,
                label: "called from here".to_owned(),
            })
            .collect(),
        ..finding
    }
}

/// What is said of a program that waits for something which the simulation does not know.
fn asleep(last: Option<Place>, stack: Option<Stack>) -> Finding {
    let place = stack.and_then(|Stack(lines)| lines.into_iter().next());
    Finding {
        kind: FindingKind::TimeLimit,
        label: "this is the last that is known".into(),
        message: format!(
            "nothing has happened for {} s: the program waits for something outside the simulation, such as a \
             socket, another process or a pipe",
            ASLEEP.as_secs()
        ),
        help:
            "leave out what only the system can do; channels, threads, locks and time are simulated"
                .into(),
        place: place.or(last),
        related: Vec::new(),
        seed: None,
    }
}

fn report_stuck(session: &Session, finding: Finding) -> ! {
    let run = Run {
        schedules: 1,
        seed: program::seed().unwrap_or_default(),
        records: Vec::new(),
        end: RunEnd::Stopped,
        findings: vec![finding],
        trace: Trace::default(),
        chart: None,
    };
    session.finish(&[Answer::Block(Block {
        kind: BlockKind::Explore,
        runs: vec![run],
        exhaustive: false,
    })])
}
