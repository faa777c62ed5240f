//! The sentences about threads that wait for ever: what for, and who could end it.

use check_record::{Chart, Event, WaitOn};

use super::counts::number;
use super::names::Names;
use super::senders::{self, Made, Senders};
use super::sound;
use super::stuck::{self, Stuck};
use super::words::what_for;

/// Why a thread waits for ever.
pub fn for_ever(stuck: &Stuck, names: &Names, chart: &Chart, events: &[&Event]) -> String {
    let who = names.thread(stuck.thread);
    let cause = match stuck.on {
        WaitOn::Message { channel } => {
            let senders = senders::of(channel, chart, events);
            still_open(&senders, names.sender(channel))
        }
        WaitOn::Lock {
            lock,
            holder: Some(holder),
        } => {
            let line = stuck::taken(lock, holder, events)
                .and_then(|index| sound::line(events[index].place.as_ref()))
                .map_or(String::new(), |line| format!(" since line {line}"));
            let holder = if holder == stuck.thread {
                "itself"
            } else {
                names.thread(holder)
            };
            return format!("{who} waits for ever for lock {lock} ({holder} has it{line})");
        }
        _ => String::new(),
    };
    format!("{who} waits for ever {}{cause}", what_for(&stuck.on, names))
}

/// What keeps a channel open: ` (tx from line 6 is still open)`.
fn still_open(senders: &Senders, name: &str) -> String {
    let several = number(
        usize::try_from(senders.left).unwrap_or(usize::MAX),
        "sender",
    );
    let open = match (senders.left, &senders.made) {
        (0, _) => return String::new(),
        (1, Made::Here { lines, first: true }) => format!("{name}{} is", from(lines)),
        (1, Made::Here { lines, .. }) => format!("a clone of {name}{} is", from(lines)),
        (1, Made::Elsewhere { first: true }) => format!("{name} is"),
        (1, Made::Elsewhere { .. }) => format!("a clone of {name} is"),
        (1, Made::Perhaps { lines }) => format!("a sender{} is", from(lines)),
        (_, Made::Here { lines, .. }) => {
            let noun = if lines.len() == 1 { "line" } else { "lines" };
            return format!(
                " ({several} are still open: {noun} {})",
                listed(lines, "and")
            );
        }
        (_, Made::Elsewhere { .. }) => format!("{several} are"),
        (_, Made::Perhaps { lines }) => format!("{several}{} are", from(lines)),
    };
    format!(" ({open} still open)")
}

/// ` from line 6 or 9`.
fn from(lines: &[u32]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    format!(" from line {}", listed(lines, "or"))
}

/// `6`, `6 or 9`, `6, 9 or another`.
fn listed(lines: &[u32], word: &str) -> String {
    match lines {
        [] => String::new(),
        [line] => line.to_string(),
        [first, second] => format!("{first} {word} {second}"),
        [first, second, third] => format!("{first}, {second} {word} {third}"),
        [first, second, ..] if word == "or" => format!("{first}, {second} or another"),
        [first, second, ..] => format!("{first}, {second} and others"),
    }
}
