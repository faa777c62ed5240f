//! The threads that wait for ever, and who holds the lock that they wait for.

use check_record::{Chart, Event, EventKind, WaitOn};

use super::{circles, sound};

/// A wait without an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Index of the event that began it.
    pub event: usize,
    pub thread: usize,
    pub line: Option<u32>,
    pub on: WaitOn,
}

/// All of them in the order in which they began, but circles before those who only wait for them.
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
    let circles = circles::members(&stuck, events);
    stuck.sort_by_key(|stuck| (!circles.contains(&stuck.thread), stuck.event));
    stuck
}

/// The index of the event in which a thread took a lock that it holds.
pub fn taken(lock: usize, holder: usize, events: &[&Event]) -> Option<usize> {
    events
        .iter()
        .rposition(|event| event.thread == holder && event.kind == EventKind::Lock { lock })
}
