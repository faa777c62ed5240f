//! Budgets that were spent.

use real_std::time::Duration;

use check_record::finding::ABORTS;
use check_record::{Finding, FindingKind, Related};

use super::busy;
use super::story::Story;
use super::words::{at_line, blank, count, place_of, thousands};
use crate::engine::At;
use crate::engine::channel::{Channel, MAX_QUEUED};
use crate::engine::fault::{ABORTED, Fault};
use crate::engine::held;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::threads::MAX_LIVE;

/// The finding for what ended the run.
pub fn finding(run: &Run, fault: &Fault) -> Finding {
    match fault {
        Fault::TooManyThreads { at } => too_many_threads(run, at),
        Fault::NoStack { at, error } => no_stack(run, at, error),
        Fault::TooManyMessages { at } => too_many_messages(run, at),
        Fault::Exited { at, code } => exited(run, at, *code),
        Fault::BusyWait { look, at } => busy::finding(run, *look, at),
        Fault::Idle => idle(run),
    }
}

/// The finding for the thread that was one too many.
fn too_many_threads(run: &Run, at: At) -> Finding {
    Finding {
        place: run.places.show(at).or_else(|| place_of(run, run.current)),
        label: "this spawns one thread too many".to_owned(),
        message: format!(
            "more than {} threads are alive at once{}",
            thousands(MAX_LIVE as u64),
            at_line(run, at)
        ),
        help: "let a fixed number of threads share the work".to_owned(),
        ..blank(run, FindingKind::ResourceLimit)
    }
}

/// The finding for a thread whose stack could not be made.
fn no_stack(run: &Run, at: At, error: &str) -> Finding {
    Finding {
        place: run.places.show(at).or_else(|| place_of(run, run.current)),
        label: "no memory for this thread's stack".to_owned(),
        message: format!(
            "{} threads are alive, and there is no stack for one more: {error}",
            run.live
        ),
        help: "let a fixed number of threads share the work".to_owned(),
        ..blank(run, FindingKind::ResourceLimit)
    }
}

/// The finding for a call that ends the process.
fn exited(run: &Run, at: At, code: i32) -> Finding {
    let aborts = code == ABORTED;
    Finding {
        place: run.places.show(at).or_else(|| place_of(run, run.current)),
        label: if aborts {
            ABORTS
        } else {
            "this ends the process"
        }
        .to_owned(),
        message: format!(
            "the process was ended with exit code {code}{}{}",
            at_line(run, at),
            if run.program {
                ""
            } else {
                " before the test was over"
            }
        ),
        help: "return from the function instead: only the end of the test counts".to_owned(),
        ..blank(run, FindingKind::ExitedEarly)
    }
}

/// The finding for the message that was one too many.
fn too_many_messages(run: &Run, at: At) -> Finding {
    Finding {
        place: run.places.show(at).or_else(|| place_of(run, run.current)),
        label: "this sends faster than anybody receives".to_owned(),
        message: format!(
            "more than {} messages, or half a gibibyte of them, are queued at once",
            thousands(MAX_QUEUED)
        ),
        help: "bound the queue with `sync_channel`, so that a fast sender waits for its receiver"
            .to_owned(),
        ..blank(run, FindingKind::UnboundedQueue)
    }
}

/// The finding for waits that only their limits end.
fn idle(run: &Run) -> Finding {
    let waits = |id: &TaskId| run.task(*id).wait().is_some();
    let limited = |id: &TaskId| {
        let wait = run.task(*id).wait();
        wait.is_some_and(|wait| wait.deadline.is_some())
    };
    let id = super::owners::live(run)
        .find(limited)
        .or_else(|| super::owners::live(run).find(waits))
        .unwrap_or(TaskId::MAIN);
    let story = Story::of(run, id);
    let wait = run.task(id).wait();
    Finding {
        place: wait
            .and_then(|wait| run.places.show(wait.at))
            .or_else(|| place_of(run, id)),
        label: "this waits again and again, and its time is always up".to_owned(),
        message: format!(
            "{}; only time ends this wait, again and again: nothing else can happen any more",
            story.text
        ),
        help: super::help::limited(run, id, &story),
        related: story.related,
        ..blank(run, FindingKind::TimeLimit)
    }
}

/// Whose steps lasted this long in all has slept between them.
const NAPPING: Duration = Duration::from_secs(10);

/// The finding for spent steps.
pub fn time(run: &Run) -> Finding {
    if let Some(finding) = busy::under_locks(run).or_else(|| busy::only_locks(run)) {
        return finding;
    }
    let flooded = flooded(run);
    let busiest = busiest(run);
    let line = busiest
        .map(|at| format!("; line {} ran most of all lately", at.line()))
        .unwrap_or_default();
    let time = Duration::from_nanos(run.clock.now());
    Finding {
        place: busiest
            .and_then(|at| run.places.show(at))
            .or_else(|| place_of(run, TaskId::MAIN)),
        label: "this runs again and again".to_owned(),
        message: format!(
            "still running after {} steps and {time:?} of virtual time{line}{}",
            thousands(run.steps),
            flooded.map(|it| queue(run, it)).unwrap_or_default()
        ),
        help: String::from(if flooded.is_some() {
            "nothing slows the sender down, and so it never lets the time go on: bound the queue with \
             `sync_channel`, so that `send` waits until somebody has received"
        } else if time >= NAPPING {
            "if this wakes up again and again only to look, wait for the thing itself: with no timeout, \
             or with the whole one"
        } else {
            "look for a loop that nothing ends: what should make it stop, and can that still happen?"
        }),
        related: flooded
            .and_then(|it| run.places.show(it.created))
            .map(|place| Related {
                place,
                label: "the channel without a bound is created here".to_owned(),
            })
            .into_iter()
            .collect(),
        ..blank(run, FindingKind::TimeLimit)
    }
}

/// So many queued messages are a flood.
const FLOOD: usize = 1_000;

/// The channel without a bound in which most messages wait, if they are very many.
fn flooded(run: &Run) -> Option<&Channel> {
    let queued = |channel: &Channel| held(&channel.state).len;
    run.channels
        .iter()
        .map(|channel| &**channel)
        .filter(|channel| channel.capacity.is_none())
        .max_by_key(|channel| queued(channel))
        .filter(|channel| queued(channel) >= FLOOD)
}

/// What waits there.
fn queue(run: &Run, channel: &Channel) -> String {
    let len = held(&channel.state).len as u64;
    let made = at_line(run, channel.created);
    let are = count(len, "message");
    format!("; {are} are queued in the channel without a bound that was made{made}")
}

/// The submission's line that was seen most often lately.
fn busiest(run: &Run) -> Option<At> {
    let count = |at: &At| run.recent.iter().filter(|other| *other == at).count();
    run.recent.iter().max_by_key(|at| count(at)).copied()
}
