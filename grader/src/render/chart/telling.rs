//! The few rows that show why a run failed: where what is waited for was made, who holds it, and what came last.

use std::cmp::Reverse;

use check_record::{Chart, Event, EventKind, WaitOn};

use super::act::{Act, Row};
use super::counts::Counts;
use super::fold::{Choice, Item, with_gaps};
use super::senders::{self, Made};
use super::sound;
use super::stuck::{self, Stuck};

/// Rows and gaps between them, without those of the threads that wait for ever.
const MOST: usize = 9;

/// Chooses them; `shown` are those of the stuck threads that get a line.
pub fn choose<'a>(
    rows: &'a [Row],
    stuck: &[Stuck],
    shown: &[Stuck],
    chart: &Chart,
    events: &[&Event],
) -> Choice<'a> {
    let mut rows: Vec<&Row> = rows
        .iter()
        .filter(|row| stuck.iter().all(|stuck| stuck.event != row.first))
        .collect();
    let causes: Vec<usize> = shown
        .iter()
        .filter_map(|it| cause(it, chart, events))
        .collect();
    let weigh = |row: &Row| weight(row, shown, &causes);
    if rows.len() > MOST {
        rows.retain(|row| weigh(row) > 0);
    }
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|&index| (Reverse(weigh(rows[index])), Reverse(index)));
    let items = (0..=MOST)
        .rev()
        .map(|most| {
            let mut kept = vec![false; rows.len()];
            for &index in order.iter().take(most) {
                kept[index] = true;
            }
            with_gaps(&rows, &kept)
        })
        .find(|items: &Vec<Item<'_>>| items.len() <= MOST)
        .unwrap_or_default();
    Choice {
        items,
        left_out: Counts::default(),
    }
}

/// The event that one cannot guess: where the lock was taken, where another sender was made, best one that is still open.
fn cause(stuck: &Stuck, chart: &Chart, events: &[&Event]) -> Option<usize> {
    match stuck.on {
        WaitOn::Lock {
            lock,
            holder: Some(holder),
        } => stuck::taken(lock, holder, events),
        WaitOn::Message { channel } => {
            let clone = EventKind::CloneSender { channel };
            let open = match senders::of(channel, chart, events).made {
                Made::Here { lines, .. } => lines,
                Made::Elsewhere { .. } | Made::Perhaps { .. } => Vec::new(),
            };
            let is_open = |event: &Event| {
                let line = sound::line(event.place.as_ref());
                line.is_some_and(|line| open.contains(&line))
            };
            let first = |wanted: &dyn Fn(&Event) -> bool| {
                let mut events = events.iter();
                events.position(|event| event.kind == clone && wanted(event))
            };
            first(&is_open).or_else(|| first(&|_| true))
        }
        _ => None,
    }
}

/// How much a row tells; rows of one weight are told from the last back, those without any not at all.
fn weight(row: &Row, stuck: &[Stuck], causes: &[usize]) -> u8 {
    let own = match row.act {
        Act::Panic { .. } => 9,
        Act::DropReceiver { lost, .. } if lost > 0 => 9,
        _ if causes.contains(&row.first) => 8,
        _ if row.minor => 0,
        _ => 1,
    };
    let for_it = |stuck: &Stuck| match (&stuck.on, &row.act) {
        (WaitOn::Message { channel }, Act::Create { channel: it }) if it == channel => 7,
        (WaitOn::Room { channel }, Act::Create { channel: it }) if it == channel => 7,
        (WaitOn::Taker { channel }, Act::Create { channel: it }) if it == channel => 7,
        (WaitOn::End { child }, Act::Spawn { child: it }) if it == child => 6,
        (_, Act::Spawn { child }) if *child == stuck.thread => 6,
        (
            WaitOn::Message { channel },
            Act::Drop {
                channel: it,
                ends: false,
                ..
            },
        ) if it == channel => 5,
        (WaitOn::Message { channel }, Act::Drop { channel: it, .. }) if it == channel => 1,
        _ => 0,
    };
    stuck.iter().map(for_it).max().unwrap_or(0).max(own)
}
