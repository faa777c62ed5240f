//! A thread that polls instead of waiting.

use check_record::{Finding, FindingKind};

use super::words::{at_line, blank, place_of, thousands, who};
use crate::engine::At;
use crate::engine::looks::{LIMIT, Look};
use crate::engine::run::Run;
use crate::engine::task::TaskId;

/// The finding for the look that was one too many.
pub fn finding(run: &Run, look: Look, at: At) -> Finding {
    let id = run.current;
    let mut finding = blank(run, FindingKind::BusyWait);
    finding.place = run.places.show(at).or_else(|| place_of(run, id));
    let (label, seen, help) = words(look);
    label.clone_into(&mut finding.label);
    let subject = subject(run, id);
    let line = at_line(run, at);
    finding.message = format!(
        "{subject} {seen} {} times in a row{line} and got nowhere{}",
        thousands(LIMIT.into()),
        why(look)
    );
    help.clone_into(&mut finding.help);
    finding
}

/// The finding for a thread that looked in vain, although never often enough between two waits for a lock,
/// until the steps were spent.
pub fn under_locks(run: &Run) -> Option<Finding> {
    let polls = |id: TaskId| Some((id, run.task(id).looks.polls()?));
    let (id, (count, look, at)) = super::owners::live(run)
        .filter_map(polls)
        .max_by_key(|(_, (count, ..))| *count)?;
    let mut finding = blank(run, FindingKind::BusyWait);
    finding.place = run.places.show(at).or_else(|| place_of(run, id));
    let (label, seen, help) = words(look);
    label.clone_into(&mut finding.label);
    finding.message = format!(
        "{} {seen} {} times{} and got nowhere, until the budget of {} steps was spent{}",
        subject(run, id),
        thousands(count.into()),
        at_line(run, at),
        thousands(run.steps),
        why(look)
    );
    help.clone_into(&mut finding.help);
    Some(finding)
}

/// The finding for a thread that did nothing but take and release locks until the steps were spent.
pub fn only_locks(run: &Run) -> Option<Finding> {
    let id = super::owners::live(run).find(|id| run.task(*id).looks.only_locks())?;
    let mut finding = blank(run, FindingKind::BusyWait);
    finding.place = place_of(run, id);
    "this takes the lock again and again".clone_into(&mut finding.label);
    let line = run
        .task(id)
        .line
        .map(|at| at_line(run, at))
        .unwrap_or_default();
    finding.message = format!(
        "{} did nothing but take the lock{line} until the budget of {} steps was spent",
        subject(run, id),
        thousands(run.steps)
    );
    "wait for a change instead of looking for it: a channel, or a `Condvar` beside the mutex"
        .clone_into(&mut finding.help);
    Some(finding)
}

fn subject(run: &Run, id: TaskId) -> String {
    if id == TaskId::MAIN {
        "main".to_owned()
    } else {
        who(run, id)
    }
}

/// What follows for a channel that will never change.
fn why(look: Look) -> &'static str {
    match look {
        Look::Closed => "; the channel is closed for ever: `Disconnected` will never change",
        Look::Gone => "; the receiver is gone for ever: no `send` can succeed any more",
        _ => "",
    }
}

/// Label, what was done, help.
fn words(look: Look) -> (&'static str, &'static str, &'static str) {
    match look {
        Look::Empty => (
            "this looks for a message without waiting",
            "looked for a message",
            "wait for the message with `recv`, `for x in rx` or `recv_timeout`: a waiting thread costs nothing",
        ),
        Look::Closed => (
            "this asks a closed channel",
            "asked a closed channel for a message",
            "leave the loop when the channel is closed: `Disconnected` is the end, `Empty` is not",
        ),
        Look::Gone => (
            "this sends to nobody",
            "tried to send to a receiver that is gone",
            "stop at the first error of `send`: nobody will ever receive",
        ),
        Look::Full => (
            "this looks for room without waiting",
            "tried to send to a full channel",
            "use `send`, which waits until there is room, or do something else meanwhile",
        ),
        Look::Locked => (
            "this looks whether the lock is free",
            "tried to take a lock that is held",
            "use `lock`, which waits until the lock is free",
        ),
        Look::Unfinished => (
            "this looks whether the thread has ended",
            "asked whether a thread has ended",
            "use `join`, which waits for the end",
        ),
        Look::Unchanged => (
            "this looks whether the value has changed",
            "read an atomic that had not changed",
            "wait for a message instead: a channel, a `Condvar` or `park` lets the thread sleep meanwhile",
        ),
        Look::NoTime => (
            "this waits for no time at all",
            "waited for zero time",
            "a wait of zero time is a look: wait for the event itself",
        ),
        Look::Yield => (
            "this gives up its turn and comes straight back",
            "called `yield_now`",
            "`yield_now` does not wait: wait for the event itself, with `recv`, `join` or a `Condvar`",
        ),
        Look::Spin => (
            "this burns time until something has changed",
            "ran `spin_loop`",
            "wait for the event itself, with `recv`, `join` or a `Condvar`: a waiting thread costs nothing",
        ),
        Look::Clock => (
            "this looks at the clock",
            "looked at the clock",
            "use `sleep` or `recv_timeout` to wait until a time has come",
        ),
    }
}
