//! The threads that wait for ever, and the facts about what they wait for.

use check_record::{Chart, Event, EventKind, WaitOn};

use super::sound;

/// So many of them get a line of their own.
pub const STUCK_SHOWN: usize = 3;

/// A wait without an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Index of the event that began it.
    pub event: usize,
    pub thread: usize,
    pub line: Option<u32>,
    pub on: WaitOn,
}

/// All of them, in the order in which they began.
pub fn of(chart: &Chart, events: &[&Event]) -> Vec<Stuck> {
    let mut waits: Vec<Option<Stuck>> = vec![None; chart.threads.len()];
    for (index, event) in events.iter().enumerate() {
        waits[event.thread] = match &event.kind {
            EventKind::Wait { on, until: None } => Some(Stuck {
                event: index,
                thread: event.thread,
                line: sound::line(event.place.as_ref()),
                on: on.clone(),
            }),
            _ => None,
        };
    }
    let mut stuck: Vec<Stuck> = waits.into_iter().flatten().collect();
    stuck.sort_by_key(|stuck| stuck.event);
    stuck
}

/// The senders of a channel: how many were not dropped, and the lines that made any.
pub fn senders(channel: usize, chart: &Chart, events: &[&Event]) -> (u64, Vec<u32>) {
    let mut left = 1;
    let created = chart.channels[channel].created.as_ref();
    let mut lines: Vec<u32> = sound::line(created).into_iter().collect();
    for event in events {
        match event.kind {
            EventKind::CloneSender { channel: it } if it == channel => {
                left += 1;
                lines.extend(sound::line(event.place.as_ref()));
            }
            EventKind::DropSender {
                channel: it,
                left: now,
            } if it == channel => left = now,
            _ => {}
        }
    }
    lines.sort_unstable();
    lines.dedup();
    (left, lines)
}

/// The index of the event in which a thread took a lock that it holds.
pub fn taken(lock: usize, holder: usize, events: &[&Event]) -> Option<usize> {
    events
        .iter()
        .rposition(|event| event.thread == holder && event.kind == EventKind::Lock { lock })
}
