//! Events become rows: what is one thing to the reader becomes one row, and what says nothing becomes none.

use std::collections::{HashMap, HashSet};

use check_record::{Event, EventKind, WaitOn};

use super::act::{Act, Row};
use super::sound;

/// The rows of a run.
pub fn of(events: &[&Event]) -> Vec<Row> {
    let contended = events.iter().filter_map(|event| match event.kind {
        EventKind::Wait {
            on: WaitOn::Lock { lock, .. },
            ..
        } => Some(lock),
        _ => None,
    });
    let mut reader = Reader {
        events,
        contended: contended.collect(),
        senders: HashMap::new(),
        sleeping: HashSet::new(),
        deaf: HashSet::new(),
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut index = 0;
    while index < events.len() {
        let row = reader.row(index);
        index = row.as_ref().map_or(index, |row| row.last) + 1;
        rows.extend(row);
    }
    for index in 1..rows.len() {
        rows[index - 1].minor |= ends_at_once(&rows[index - 1], &rows[index]);
    }
    rows
}

struct Reader<'a> {
    events: &'a [&'a Event],
    /// Locks that somebody ever waited for.
    contended: HashSet<usize>,
    /// Who sent each message.
    senders: HashMap<(usize, u64), usize>,
    sleeping: HashSet<usize>,
    /// Channels without a receiver.
    deaf: HashSet<usize>,
}

impl Reader<'_> {
    fn row(&mut self, first: usize) -> Option<Row> {
        let (act, last) = self.act(first)?;
        // A row about an end belongs to who sees it.
        let seen = matches!(act, Act::Join { ends: true, .. });
        let teller = self.events[if seen { last } else { first }];
        let partner = matches!(act, Act::Pass { .. }).then(|| self.events[last]);
        Some(Row {
            first,
            last,
            thread: teller.thread,
            line: sound::line(teller.place.as_ref()),
            partner_line: partner.and_then(|event| sound::line(event.place.as_ref())),
            nanos: self.events[last].nanos,
            minor: self.minor(&act, teller.thread),
            act,
        })
    }

    /// What an event and those that belong to it say, and the index of the last of them.
    fn act(&mut self, first: usize) -> Option<(Act, usize)> {
        let event = self.events[first];
        let thread = event.thread;
        let act = match event.kind {
            EventKind::Send { channel, message } => {
                self.senders.insert((channel, message), thread);
                if let Some(last) = self.taken_at_once(first, channel, message) {
                    let to = self.events[last].thread;
                    let act = Act::Pass {
                        channel,
                        message,
                        to,
                    };
                    return Some((act, last));
                }
                Act::Send { channel, message }
            }
            EventKind::Receive { channel, message } => Act::Receive {
                channel,
                message,
                from: self.senders.get(&(channel, message)).copied(),
            },
            EventKind::DropSender { channel, left, .. } => {
                let end = self.follower(first, |event| {
                    event.kind == EventKind::End && event.thread == thread
                });
                let end = end.filter(|&end| self.joined_at_once(end, thread).is_none());
                let ends = end.is_some();
                return Some((
                    Act::Drop {
                        channel,
                        left,
                        ends,
                    },
                    end.unwrap_or(first),
                ));
            }
            EventKind::End => match self.joined_at_once(first, thread) {
                Some(last) => {
                    let (child, ends) = (thread, true);
                    return Some((Act::Join { child, ends }, last));
                }
                None => Act::End,
            },
            EventKind::Wake { timed_out } => {
                if !timed_out || self.sleeping.remove(&thread) {
                    return None;
                }
                let nothing = self.follower(first, |event| {
                    let nothing = matches!(event.kind, EventKind::Nothing { closed: false, .. });
                    event.thread == thread && nothing
                });
                return Some((Act::GiveUp, nothing.unwrap_or(first)));
            }
            EventKind::Wait { ref on, .. } => {
                if matches!(on, WaitOn::Sleep { .. }) {
                    self.sleeping.insert(thread);
                } else {
                    self.sleeping.remove(&thread);
                }
                Act::Wait { on: on.clone() }
            }
            EventKind::Spawn { child } => Act::Spawn { child },
            EventKind::Create { channel } => Act::Create { channel },
            EventKind::CloneSender { channel } => Act::Clone { channel },
            // Without a receiver, only a sender can have looked.
            EventKind::Nothing {
                channel,
                closed: true,
            } if self.deaf.contains(&channel) => Act::Refused { channel },
            EventKind::Nothing { channel, closed } => Act::Nothing { channel, closed },
            EventKind::DropReceiver { channel, lost } => {
                self.deaf.insert(channel);
                Act::DropReceiver { channel, lost }
            }
            EventKind::Lock { lock } => Act::Lock { lock },
            EventKind::Unlock { lock } => Act::Unlock { lock },
            EventKind::Join { child } => Act::Join { child, ends: false },
            EventKind::Panic { ref message } => Act::Panic {
                message: message.clone(),
            },
        };
        Some((act, first))
    }

    fn taken_at_once(&self, send: usize, channel: usize, message: u64) -> Option<usize> {
        let thread = self.events[send].thread;
        let taken = |event: &Event| {
            event.kind == EventKind::Receive { channel, message } && event.thread != thread
        };
        // At a rendezvous the sender waits for its taker in between.
        let on = WaitOn::Taker { channel };
        let waits = |event: &Event| {
            event.thread == thread
                && matches!(&event.kind, EventKind::Wait { on: known, .. } if *known == on)
        };
        let from = self.follower(send, waits).unwrap_or(send);
        self.follower(from, taken)
    }

    fn joined_at_once(&self, end: usize, child: usize) -> Option<usize> {
        self.follower(end, |event| event.kind == EventKind::Join { child })
    }

    /// What follows an event, but for threads that merely wake up, if it is what is wanted.
    fn follower(&self, index: usize, wanted: impl Fn(&Event) -> bool) -> Option<usize> {
        let silent = |event: &Event| matches!(event.kind, EventKind::Wake { timed_out: false });
        let next = (index + 1..self.events.len()).find(|&next| !silent(self.events[next]))?;
        wanted(self.events[next]).then_some(next)
    }

    fn minor(&self, act: &Act, thread: usize) -> bool {
        match act {
            Act::Clone { .. } | Act::Unlock { .. } | Act::Join { .. } => true,
            Act::Drop { left, ends, .. } => *left > 0 && *ends,
            Act::Lock { lock } => !self.contended.contains(lock),
            Act::DropReceiver { lost, .. } => *lost == 0,
            Act::End => thread != 0,
            _ => false,
        }
    }
}

/// Whether a row is a wait that the next one ends: the arrow says as much.
fn ends_at_once(row: &Row, next: &Row) -> bool {
    let Act::Wait { on } = &row.act else {
        return false;
    };
    match (on, &next.act) {
        (WaitOn::Message { .. }, Act::Pass { to, .. }) => *to == row.thread,
        (WaitOn::End { .. }, Act::Join { ends: true, .. }) => next.thread == row.thread,
        _ => false,
    }
}
