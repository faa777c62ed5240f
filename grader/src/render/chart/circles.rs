//! Who among the threads that wait for ever waits for himself in the end.

use std::collections::{BTreeMap, BTreeSet};

use check_record::{Event, EventKind, WaitOn};

use super::stuck::Stuck;

/// The threads on circles. Whoever used a channel's other end counts as the one who would have to use it again.
pub fn members(stuck: &[Stuck], events: &[&Event]) -> BTreeSet<usize> {
    let mut senders: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut receivers = senders.clone();
    for event in events {
        let users = match event.kind {
            EventKind::Send { channel, .. } => senders.entry(channel),
            EventKind::Receive { channel, .. } => receivers.entry(channel),
            _ => continue,
        };
        users.or_default().insert(event.thread);
    }
    let mut members: BTreeSet<usize> = stuck.iter().map(|stuck| stuck.thread).collect();
    let mut edges: BTreeSet<(usize, usize)> = BTreeSet::new();
    for stuck in stuck {
        let users = match &stuck.on {
            WaitOn::Message { channel } => senders.get(channel),
            WaitOn::Room { channel } | WaitOn::Taker { channel } => receivers.get(channel),
            _ => None,
        };
        let one = match stuck.on {
            WaitOn::End { child } => Some(child),
            WaitOn::Lock { holder, .. } => holder,
            _ => None,
        };
        let all = users.into_iter().flatten().copied().chain(one);
        edges.extend(all.map(|it| (stuck.thread, it)));
    }
    // Whoever waits for no member, or is waited for by none, is on no circle.
    loop {
        edges.retain(|(from, to)| members.contains(from) && members.contains(to));
        let waiting: BTreeSet<usize> = edges.iter().map(|(from, _)| *from).collect();
        let awaited: BTreeSet<usize> = edges.iter().map(|(_, to)| *to).collect();
        let left: BTreeSet<usize> = waiting.intersection(&awaited).copied().collect();
        if left == members {
            return members;
        }
        members = left;
    }
}
