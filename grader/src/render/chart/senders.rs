//! Which senders of a channel are still open at the end, as far as the chart knows.

use std::collections::{BTreeMap, BTreeSet};

use check_record::{Chart, Event, EventKind, Place};

use super::sound;

/// What is left of a channel's senders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Senders {
    pub left: u64,
    pub made: Made,
}

/// The lines that made them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// Those of the senders that are left; `first` when the channel's own is one of them.
    Here { lines: Vec<u32>, first: bool },
    /// Those of all senders that there were: which of them are left, nobody knows.
    Perhaps { lines: Vec<u32> },
    /// Lines that are not the submission's, at least one of them.
    Elsewhere { first: bool },
}

/// Counts every sender when it is made and when it is dropped.
pub fn of(channel: usize, chart: &Chart, events: &[&Event]) -> Senders {
    let created = spot(chart.channels[channel].created.as_ref());
    let mut left = 1;
    let mut open = BTreeMap::from([(created, 1_u64)]);
    let mut sure = true;
    for event in events {
        match &event.kind {
            EventKind::CloneSender { channel: it } if *it == channel => {
                left += 1;
                *open.entry(spot(event.place.as_ref())).or_default() += 1;
            }
            EventKind::DropSender {
                channel: it,
                left: now,
                made,
            } if *it == channel => {
                left = *now;
                match open.get_mut(&spot(made.as_ref())) {
                    Some(count @ 1..) => *count -= 1,
                    _ => sure = false,
                }
            }
            _ => {}
        }
    }
    sure &= open.values().sum::<u64>() == left;
    let first = open[&created] > 0;
    if sure {
        open.retain(|_, count| *count > 0);
    }
    let known: BTreeSet<u32> = open.keys().flatten().map(|(line, ..)| *line).collect();
    let lines = known.into_iter().collect();
    let made = if !sure {
        Made::Perhaps { lines }
    } else if open.contains_key(&None) {
        Made::Elsewhere { first }
    } else {
        Made::Here { lines, first }
    };
    Senders { left, made }
}

/// What tells two senders' places apart, if they may be shown.
fn spot(place: Option<&Place>) -> Option<(u32, u32, &str)> {
    let place = place?;
    Some((sound::line(Some(place))?, place.column, &place.file))
}
