//! The sentences of a chart: one for each row, one for each thread that waits for ever.

use check_record::{Chart, Event, WaitOn};

use super::act::{Act, Row};
use super::counts::number;
use super::duration::duration;
use super::names::{Names, clean};
use super::sound;
use super::stuck::{self, Stuck};

const LONGEST_MESSAGE: usize = 60;

/// What a row says.
pub fn row(row: &Row, names: &Names) -> String {
    let who = names.thread(row.thread);
    match &row.act {
        Act::Spawn { child } => format!("{who} spawns {}", names.thread(*child)),
        Act::Create { channel } => {
            format!("{who} makes a channel: {}", names.ends(*channel))
        }
        Act::Clone { channel } => format!("{who} clones {}", names.sender(*channel)),
        Act::Pass {
            channel,
            message,
            to,
        } => format!(
            "{who} sends {} to {}",
            names.message(*channel, *message),
            names.thread(*to)
        ),
        Act::Send { channel, message } => {
            format!("{who} sends {}", names.message(*channel, *message))
        }
        Act::Receive {
            channel, message, ..
        } => {
            format!("{who} receives {}", names.message(*channel, *message))
        }
        Act::Nothing { channel, closed } => {
            let on = names.on(*channel);
            match (closed, on.is_empty()) {
                (true, true) => format!("{who} finds the channel closed"),
                (true, false) => format!("{who} finds {} closed", names.channel(*channel)),
                (false, _) => format!("{who} looks in vain{on}"),
            }
        }
        Act::Drop {
            channel,
            left,
            ends,
        } => {
            let ends = if *ends { ", ends" } else { "" };
            let last = if *left == 0 { " (last)" } else { "" };
            format!("{who} drops {}{last}{ends}", names.sender(*channel))
        }
        Act::DropReceiver { channel, lost } => {
            let lost = match lost {
                0 => String::new(),
                1 => ": 1 message is lost".to_owned(),
                lost => format!(": {lost} messages are lost"),
            };
            format!("{who} drops {}{lost}", names.receiver(*channel))
        }
        Act::Wait {
            on: WaitOn::Sleep { nanos },
        } => format!("{who} sleeps {}", duration(*nanos)),
        Act::Wait { on: WaitOn::Unpark } => format!("{who} is parked"),
        Act::Wait { on } => format!("{who} waits {}", what_for(on, names)),
        Act::GiveUp => format!("{who} stops waiting: time is up"),
        Act::Lock { lock } => format!("{who} takes lock {lock}"),
        Act::Unlock { lock } => format!("{who} gives back lock {lock}"),
        Act::Join { child, ends: true } => {
            format!("{} ends, {who} joins it", names.thread(*child))
        }
        Act::Join { child, ends: false } => format!("{who} joins {}", names.thread(*child)),
        Act::Panic { message } => {
            let message = clean(message, LONGEST_MESSAGE);
            if message.is_empty() {
                format!("{who} panics")
            } else {
                format!("{who} panics: {message}")
            }
        }
        Act::End => format!("{who} ends"),
    }
}

/// What a row says where there is little room.
pub fn short_row(row: &Row, names: &Names) -> String {
    let who = names.thread(row.thread);
    match &row.act {
        Act::Create { channel } => format!("{who} makes {}", names.ends(*channel)),
        Act::Pass {
            channel,
            message,
            to,
        } => format!(
            "{who} → {}: {}",
            names.thread(*to),
            names.message(*channel, *message),
        ),
        Act::Wait {
            on: WaitOn::Lock { lock, .. },
        } => format!("{who} waits for lock {lock}"),
        Act::Wait {
            on: WaitOn::Message { channel },
        } if !names.on(*channel).is_empty() => {
            format!("{who} waits{}", names.on(*channel))
        }
        Act::Join { child, ends: true } => format!("{who} joins {}", names.thread(*child)),
        Act::GiveUp => format!("{who}: time is up"),
        Act::Nothing {
            channel,
            closed: true,
        } if names.on(*channel).is_empty() => {
            format!("{who} finds it closed")
        }
        _ => self::row(row, names),
    }
}

/// What is written on a row's arrow.
pub fn on_arrow(row: &Row) -> String {
    match row.act {
        Act::Pass { message, .. } | Act::Receive { message, .. } => format!("#{message}"),
        _ => String::new(),
    }
}

fn what_for(on: &WaitOn, names: &Names) -> String {
    match on {
        WaitOn::Message { channel } => format!("for a message{}", names.on(*channel)),
        WaitOn::Room { channel } => format!("for room{}", names.on(*channel)),
        WaitOn::Taker { channel } => format!("for a taker{}", names.on(*channel)),
        WaitOn::End { child } => format!("for {} to end", names.thread(*child)),
        WaitOn::Scope => "for its scoped threads".to_owned(),
        WaitOn::Lock { lock, holder: None } => format!("for lock {lock}"),
        WaitOn::Lock {
            lock,
            holder: Some(holder),
        } => {
            format!("for lock {lock} ({} has it)", names.thread(*holder))
        }
        WaitOn::Notify => "to be notified".to_owned(),
        WaitOn::Barrier => "at a barrier".to_owned(),
        WaitOn::Initialisation => "for an initialisation".to_owned(),
        WaitOn::Unpark => "to be unparked".to_owned(),
        WaitOn::Sleep { nanos } => format!("{} of sleep", duration(*nanos)),
    }
}

/// Why a thread waits for ever.
pub fn for_ever(stuck: &Stuck, names: &Names, chart: &Chart, events: &[&Event]) -> String {
    let who = names.thread(stuck.thread);
    let cause = match stuck.on {
        WaitOn::Message { channel } => {
            let (left, lines) = stuck::senders(channel, chart, events);
            let sender = names.sender(channel);
            match (left, lines.as_slice()) {
                (0, _) => String::new(),
                (1, [line]) => format!(" ({sender} from line {line} is still open)"),
                (1, lines) => format!(" (a sender{} is still open)", from(lines)),
                (left, lines) => {
                    let senders = number(usize::try_from(left).unwrap_or(usize::MAX), "sender");
                    format!(" ({senders}{} are still open)", from(lines))
                }
            }
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

/// ` from line 6`, ` from line 6 or 9`: which of them are left, nobody knows.
fn from(lines: &[u32]) -> String {
    match lines {
        [] => String::new(),
        [line] => format!(" from line {line}"),
        [first, second] => format!(" from line {first} or {second}"),
        [first, second, ..] => format!(" from line {first}, {second} or another"),
    }
}
