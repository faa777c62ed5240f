//! The door: events that name a thread or a channel that there is not are not let in.

use check_record::{Chart, Event, EventKind, Place, WaitOn};

/// The events whose numbers name something in the chart; whoever wrote it may have lied.
pub fn events(chart: &Chart) -> Vec<&Event> {
    let events = chart.events.iter();
    events.filter(|event| is_sound(event, chart)).collect()
}

/// Where events are missing.
#[derive(Clone, Copy, Debug)]
pub struct Gap {
    /// Index of the first of the sound events behind it.
    pub at: usize,
    pub events: usize,
}

/// The gap, if there is one.
pub fn gap(chart: &Chart) -> Option<Gap> {
    let events = usize::try_from(chart.omitted).ok().filter(|&it| it > 0)?;
    let before = chart.events.iter().take(chart.gap);
    let at = before.filter(|event| is_sound(event, chart)).count();
    Some(Gap { at, events })
}

fn is_sound(event: &Event, chart: &Chart) -> bool {
    let thread = |index: usize| index < chart.threads.len();
    let channel = |index: usize| index < chart.channels.len();
    thread(event.thread)
        && match &event.kind {
            EventKind::Spawn { child } | EventKind::Join { child } => {
                thread(*child) && *child != event.thread
            }
            EventKind::Create { channel: index }
            | EventKind::CloneSender { channel: index }
            | EventKind::Send { channel: index, .. }
            | EventKind::Receive { channel: index, .. }
            | EventKind::Nothing { channel: index, .. }
            | EventKind::DropSender { channel: index, .. }
            | EventKind::DropReceiver { channel: index, .. } => channel(*index),
            EventKind::Wait { on, .. } => match on {
                WaitOn::Message { channel: index }
                | WaitOn::Room { channel: index }
                | WaitOn::Taker { channel: index } => channel(*index),
                WaitOn::End { child } => thread(*child),
                WaitOn::Lock { holder, .. } => holder.is_none_or(thread),
                _ => true,
            },
            _ => true,
        }
}

/// The line of a place; no real file has more than 99,999.
pub fn line(place: Option<&Place>) -> Option<u32> {
    place.map(|place| place.line).filter(|line| *line < 100_000)
}
